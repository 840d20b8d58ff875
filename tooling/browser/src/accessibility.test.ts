import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './accessibility.ts'
import { launchBrowser } from './launch.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

async function violations(body: string, rules?: readonly string[]) {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="en"><title>Test</title><body>${body}</body></html>`)
  const lines = await checkAccessibility(page, rules ? { rules } : {})
  await page.close()
  return lines
}

describe('checkAccessibility', () => {
  it('finds nothing in a sound page', async () => {
    expect(await violations('<main><h1>Title</h1><p>Text</p></main>')).toEqual([])
  })

  it('finds an image without a text alternative and names it', async () => {
    const lines = await violations('<main><h1>Title</h1><img id="planted" src="data:,"></main>')
    expect(lines).toEqual([expect.stringMatching(/^image-alt \(critical\): .+: #planted$/)])
  })

  it('finds text of too little contrast', async () => {
    const lines = await violations('<main><h1>Title</h1><p style="color: #ccc">Faint</p></main>')
    expect(lines).toEqual([expect.stringMatching(/^color-contrast \(serious\)/)])
  })

  it('checks best practices too', async () => {
    expect(await violations('<p>Outside every landmark</p>')).toContainEqual(
      expect.stringMatching(/^region /),
    )
  })

  it('checks given rules alone when it is asked to', async () => {
    expect(await violations('<img src="data:,">', ['html-has-lang'])).toEqual([])
  })
})
