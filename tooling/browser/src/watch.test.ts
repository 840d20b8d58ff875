import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './launch.ts'
import { type ServedDirectory, serveDirectory } from './serve.ts'
import { watchPage } from './watch.ts'

const directory = mkdtempSync(join(tmpdir(), 'browser-watch-'))
let browser: Browser
let site: ServedDirectory
let elsewhere: ServedDirectory

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveDirectory(directory)
  elsewhere = await serveDirectory(directory)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await elsewhere?.close()
  rmSync(directory, { recursive: true })
})

/** Problems of a page with this body, seen through once. */
async function problemsOf(body: string): Promise<readonly string[]> {
  writeFileSync(join(directory, 'index.html'), `<!doctype html><link rel="icon" href="data:,"><body>${body}`)
  const page = await browser.newPage()
  const { problems } = watchPage(page, site.url)
  await page.goto(site.url, { waitUntil: 'networkidle' })
  await page.close()
  return problems
}

describe('watchPage', () => {
  it('has nothing to say about a sound page', async () => {
    expect(
      await problemsOf('<p>Sound</p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
    ).toEqual([])
  })

  it('notices a console error', async () => {
    expect(await problemsOf('<script>console.error("planted")</script>')).toEqual(['console error: planted'])
  })

  it('notices an error that nothing catches', async () => {
    expect(await problemsOf('<script>throw new Error("planted")</script>')).toEqual(['page error: planted'])
  })

  it('notices a request to another origin, even one that is answered', async () => {
    const address = `${elsewhere.url}index.html`
    expect(await problemsOf(`<iframe src="${address}"></iframe>`)).toContain(
      `third-party request: ${address}`,
    )
  })

  it('notices a file that is not there', async () => {
    expect(await problemsOf('<img alt="" src="absent.png">')).toContain(
      `failed request: ${site.url}absent.png (HTTP 404)`,
    )
  })
})
