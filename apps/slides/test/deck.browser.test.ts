import { checkAccessibility, watchPage } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { clickSteps } from '../src/deck/click-steps.ts'
import { loadDeck } from '../src/deck/deck-files.ts'
import { FULL } from '../src/deck/versions.ts'
import { serveDecks } from './served-decks.ts'
import { layoutProblems, unequalVoices } from './slide-layout.ts'

const deck = loadDeck(FULL.entry)
const slides = deck.pages.map((_, index) => index + 1)
const steps = clickSteps(deck)
const decks = serveDecks()

describe.each(['light', 'dark'] as const)('the deck in a %s room', (colorScheme) => {
  it.each([
    [1280, 720],
    [1920, 1080],
  ])('shows every slide and click step whole and legible at %i×%i', async (width, height) => {
    const page = await decks.browser.newPage({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const watch = watchPage(page, decks.server.origin)
    const problems: string[] = []
    for (const { slide, step } of steps) {
      await page.goto(`${decks.server.url}#/${slide}?clicks=${step}`)
      await page.locator(`.slidev-page-${slide} .deck-slide`).waitFor()
      await page.evaluate(() => document.fonts.ready)
      problems.push(...(await page.evaluate(layoutProblems, slide)))
    }
    await page.close()
    expect(problems).toEqual([])
    expect(watch.problems).toEqual([])
  })

  it('gives every voice of a dispute the same weight', async () => {
    const page = await decks.browser.newPage({
      viewport: { width: 1280, height: 720 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const seen: Awaited<ReturnType<typeof unequalVoices>>[] = []
    for (const slide of slides) {
      await page.goto(`${decks.server.url}#/${slide}?clicks=99`)
      await page.locator(`.slidev-page-${slide} .deck-slide`).waitFor()
      seen.push(await page.evaluate(unequalVoices, slide))
    }
    expect(seen.flatMap(({ problems }) => problems)).toEqual([])
    expect(seen.filter(({ panels }) => panels > 1).length).toBeGreaterThanOrEqual(2)

    // One side made bolder is found.
    const disputed = seen.findIndex(({ panels }) => panels > 1) + 1
    await page.goto(`${decks.server.url}#/${disputed}?clicks=99`)
    await page.locator(`.slidev-page-${disputed} .deck-voicepanel`).first().waitFor()
    await page.addStyleTag({ content: '.deck-voicepanel:last-child p { font-weight: 700 }' })
    expect((await page.evaluate(unequalVoices, disputed)).problems).toHaveLength(1)
    await page.close()
  })

  it('breaks no accessibility rule on any slide', async () => {
    const page = await decks.browser.newPage({
      viewport: { width: 1280, height: 720 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const violations: string[] = []
    for (const slide of slides) {
      await page.goto(`${decks.server.url}#/${slide}?clicks=99`)
      await page.locator(`.slidev-page-${slide} .deck-slide`).waitFor()
      await page.waitForTimeout(50)
      violations.push(...(await checkAccessibility(page)).map((line) => `slide ${slide}: ${line}`))
    }
    await page.close()
    expect(violations).toEqual([])
  })
})
