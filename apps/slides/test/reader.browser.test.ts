import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Browser,
  checkAccessibility,
  launchBrowser,
  type ServedDirectory,
  serveDirectory,
  watchPage,
} from '@partnership/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeckContent } from '../src/content/deck-content.ts'
import { VERSIONS } from '../src/deck/versions.ts'
import { loadDataset } from '../src/references/dataset.ts'

const dataset = loadDataset(readFileSync)
let browser: Browser
let server: ServedDirectory

beforeAll(async () => {
  server = await serveDirectory(resolve(import.meta.dirname, '../dist'), { base: '/slides/' })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe.each(VERSIONS)('the reader of the $name version', ({ entry, folder }) => {
  const content = readDeckContent(entry, dataset)
  const address = () => `${server.url}${folder && `${folder}/`}reader/`

  it('holds every headline, every note, every source and a way back to each slide, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const watch = watchPage(page, server.origin)
    await page.goto(address())
    for (const { number, headline, notes, sources } of content.slides) {
      const article = page.locator(`#slide-${number}`)
      expect((await article.locator('h1, h2').allTextContents()).map(squeeze)).toEqual([squeeze(headline)])
      const text = squeeze((await article.textContent()) ?? '')
      for (const paragraph of notes) expect(text).toContain(squeeze(paragraph))
      for (const { url } of sources)
        if (url) expect(await article.locator(`.reader-cited a[href="${url}"]`).count()).toBe(1)
      expect(await article.locator(`a[href="../#/${number}"]`).count()).toBe(1)
      const listed = page.locator(`.reader-contents a[href="#slide-${number}"]`)
      expect(squeeze((await listed.textContent()) ?? '')).toBe(squeeze(headline))
    }
    expect(await page.locator('.reader-allsources li').count()).toBe(content.sources.length)
    expect(await page.locator('script').count()).toBe(0)
    expect(watch.problems).toEqual([])
    await context.close()
  })

  it('leads every link inside it to a place that is there', async () => {
    const page = await browser.newPage()
    await page.goto(address())
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map((link) => link.hash.slice(1))
        .filter((id) => document.getElementById(id) === null),
    )
    expect(lost).toEqual([])
    expect(await page.locator('body').textContent()).not.toMatch(/\[\[|<\/?[A-Z][a-zA-Z]+/)
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('the reader in a %s room', (colorScheme) => {
  it.each([
    [320, 'closed'],
    [390, 'open'],
    [1280, 'open'],
  ])(
    'fits a screen of %i pixels with everything %s, and breaks no accessibility rule',
    async (width, state) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
      const watch = watchPage(page, server.origin)
      await page.goto(`${server.url}reader/`)
      await page.evaluate((isOpen) => {
        for (const details of document.querySelectorAll('details')) details.open = isOpen
      }, state === 'open')
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(smallText)).toEqual([])
      expect(await checkAccessibility(page)).toEqual([])
      expect(watch.problems).toEqual([])
      await page.close()
    },
  )

  it('has the colours of the deck', async () => {
    const page = await browser.newPage({ colorScheme })
    await page.goto(`${server.url}reader/`)
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe(colorScheme === 'dark' ? 'rgb(21, 25, 29)' : 'rgb(251, 250, 247)')
    await page.close()
  })
})

/** Elements that reach over the right edge of the screen; wide tables may, inside a region that scrolls. */
function tooWide(): string[] {
  const over = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.getBoundingClientRect().right > innerWidth + 1 && element.closest('.reader-scroll') === null,
  )
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
  return [...page, ...over.map((element) => element.outerHTML.slice(0, 100))]
}

/** Running text below 17 pixels. */
function smallText(): string[] {
  return [...document.querySelectorAll('article :is(p, li, dd, td)')]
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 17)
    .filter((element) => element.closest('.reader-place') === null)
    .map((element) => element.outerHTML.slice(0, 100))
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
