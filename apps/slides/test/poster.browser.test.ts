import type { Page } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { DECKS } from './built-decks.ts'
import { serveDecks } from './served-decks.ts'

const decks = serveDecks()

/** Text, place and look of all that a cover shows. */
function look(root: string) {
  return [...document.querySelectorAll(`${root} .deck-slide, ${root} .deck-slide *`)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor, fontFamily, fontSize } = getComputedStyle(element)
    const place = [x, y, width, height].map((value) => Math.round(value * 2) / 2)
    const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : ''
    return { tag: element.tagName, text, place, color, backgroundColor, fontFamily, fontSize }
  })
}

/** Lets nothing through that runs, as if the program were still on its way. */
const withoutProgram = (page: Page) => page.route(/\.js$/, (route) => route.abort())

describe.each(DECKS.map((deck) => [`/slides/${deck}`, deck]))('the poster of %s', (_name, deck) => {
  it.each([
    ['light', 1280, 720],
    ['dark', 1920, 1080],
    ['light', 900, 1000],
  ] as const)('looks as the cover will, in a %s room at %i×%i', async (colorScheme, width, height) => {
    const context = await decks.browser.newContext({ viewport: { width, height }, colorScheme })
    const early = await context.newPage()
    await withoutProgram(early)
    await early.goto(decks.server.url + deck)
    await early.evaluate(() => document.fonts.ready)
    const poster = await early.evaluate(look, '#deck-poster')
    const page = await context.newPage()
    await page.goto(decks.server.url + deck)
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.evaluate(() => document.fonts.ready)
    expect(poster.length).toBeGreaterThan(5)
    expect(poster).toEqual(await page.evaluate(look, '.slidev-page-1'))
    const ground = (one: Page) =>
      one.evaluate(
        () =>
          getComputedStyle(document.querySelector('#deck-poster, #slide-container') ?? document.body)
            .backgroundColor,
      )
    expect(await ground(early)).toBe(await ground(page))
    expect(await early.locator('html').getAttribute('class')).toContain(colorScheme)
    await context.close()
  })

  it('is heard by nobody and reached by no key, and is gone when the slide is there', async () => {
    const page = await decks.browser.newPage()
    await withoutProgram(page)
    await page.goto(decks.server.url + deck)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.getByRole('heading').count()).toBe(0)
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => document.querySelector('#deck-poster')?.contains(document.activeElement)),
    ).toBe(false)
    await page.unroute(/\.js$/)
    await page.goto(`${decks.server.url}${deck}?again`)
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    expect(await page.locator('#deck-poster').count()).toBe(0)
    await page.close()
  })

  it('is not shown to those who open another slide', async () => {
    const page = await decks.browser.newPage()
    await withoutProgram(page)
    for (const [hash, isShown] of [
      ['#/3', false],
      ['#/presenter/1', false],
      ['#/10', false],
      ['#/1', true],
      ['#/1?clicks=2', true],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(decks.server.url + deck + hash)
      expect(await page.locator('#deck-poster').isVisible(), hash).toBe(isShown)
    }
    await page.close()
  })

  it('follows the reader’s own choice of a dark page', async () => {
    const context = await decks.browser.newContext({ colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(decks.server.url + deck)
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.keyboard.press('d')
    await page.locator('html.dark').waitFor()
    await withoutProgram(page)
    await page.reload()
    expect(await page.locator('html').getAttribute('class')).toContain('dark')
    await context.close()
  })

  it('moves by nothing when fonts and program arrive', async () => {
    const page = await decks.browser.newPage({ viewport: { width: 1280, height: 720 } })
    const fonts: (() => void)[] = []
    await page.route(/\.woff2$/, async (route) => {
      await new Promise<void>((resolve) => fonts.push(resolve))
      await route.continue()
    })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(decks.server.url + deck, { waitUntil: 'commit' })
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    // Long enough for text to be shown in what stands in for the fonts.
    await page.waitForTimeout(400)
    for (const arrive of fonts) arrive()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(200)
    const shifts = await page.evaluate(() => ('shifts' in window ? window.shifts : undefined))
    await page.close()
    expect(fonts.length).toBeGreaterThan(0)
    expect(shifts).toEqual(expect.any(Array))
    const sum = Array.isArray(shifts) ? shifts.reduce((total: number, shift) => total + Number(shift), 0) : 1
    expect(sum).toBeLessThan(0.01)
  })
})
