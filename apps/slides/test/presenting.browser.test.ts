import { checkAccessibility, type Page, watchPage } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { clickSteps } from '../src/deck/click-steps.ts'
import { loadDeck } from '../src/deck/deck-files.ts'
import { FULL, SHORT } from '../src/deck/versions.ts'
import { serveDecks } from './served-decks.ts'

const VIEWPORT = { width: 1280, height: 720 } as const
const pages = loadDeck(FULL.entry).pages
const slideOf = (page: string) => pages.indexOf(`pages/${page}.md`) + 1
const decks = serveDecks()

/** Presses a key until the address follows: under load Slidev loses a press that falls into a change of slides. */
async function pressUntil(page: Page, key: string, address: RegExp) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await page.keyboard.press(key)
    const follows = page.waitForURL(address, { timeout: 2000 })
    if (await follows.then(() => true).catch(() => false)) return
  }
  expect(page.url()).toMatch(address)
}

async function open(address: string, reducedMotion: 'reduce' | 'no-preference' = 'reduce') {
  const page = await decks.browser.newPage({ viewport: VIEWPORT, reducedMotion })
  await page.goto(`${decks.server.url}${address}`)
  return page
}

describe('presenting', () => {
  it('takes each click step of a slide before it goes on, and comes back the same way', async () => {
    const slide = slideOf('in-one-minute')
    const page = await open(`#/${slide}`)
    const shown = page.locator(`.slidev-page-${slide} .deck-points li:not(.slidev-vclick-hidden)`)
    await shown.first().waitFor()
    const total = await page.locator(`.slidev-page-${slide} .deck-points li`).count()
    for (let step = 1; step <= total; step += 1) {
      expect(await shown.count()).toBe(step)
      await page.keyboard.press('ArrowRight')
    }
    await page.waitForURL(new RegExp(`#/${slide + 1}$`))
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(new RegExp(`#/${slide}\\?clicks=${total - 1}$`))
    await page.close()
  })

  it('keeps a second window of the presentation on the same slide, both ways', async () => {
    const context = await decks.browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
    const wall = await context.newPage()
    await wall.goto(`${decks.server.url}#/1`)
    await wall.locator('.slidev-page-1 .deck-slide').waitFor()
    const speaker = await context.newPage()
    await speaker.goto(`${decks.server.url}#/presenter/1`)
    await speaker.locator('.slidev-note').first().waitFor()
    await pressUntil(speaker, 'ArrowDown', /#\/presenter\/2\b/)
    await wall.waitForURL(/#\/2\b/)
    await wall.locator('.slidev-page-2 .deck-slide').waitFor()
    await pressUntil(wall, 'ArrowDown', /#\/3\b/)
    await speaker.waitForURL(/#\/presenter\/3\b/)
    await context.close()
  })

  it('shows the speaker a timer, the notes, and where in them the next click falls', async () => {
    const page = await open(`#/presenter/${slideOf('in-one-minute')}`)
    const notes = page.locator('.slidev-note').first()
    await notes.waitFor()
    expect(await page.locator('.slidev-note-click-mark').count()).toBeGreaterThan(1)
    expect(await page.getByText(/^0?0:?/).count()).toBeGreaterThan(0)
    await page.close()
  })

  it('shows all slides at once, and goes to the one that is chosen', async () => {
    const page = await open('#/1')
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.keyboard.press('o')
    await expect.poll(() => page.locator('.z-modal .deck-slide').count()).toBe(pages.length)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/2$/)
    await page.close()
  })

  it('tells a screen reader which slide has come up', async () => {
    const page = await open('#/1')
    const status = page.getByRole('status').filter({ hasText: /^Slide / })
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => status.textContent()).toMatch(new RegExp(`^Slide 2 of ${pages.length}: \\S+`))
    await page.close()
  })

  it('shows the keys on "?", and moves no slide while they are read', async () => {
    const page = await open('#/1')
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await dialog.waitFor()
    await page.keyboard.press('ArrowRight')
    expect(page.url()).toMatch(/#\/1$/)
    expect(await checkAccessibility(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/2/)
    await page.close()
  })
})

describe('the deck', () => {
  it('goes through every step with one key, and ends at the last slide that the entry lists', async () => {
    const page = await open('#/1')
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    for (const { slide, step } of clickSteps(loadDeck(FULL.entry)).slice(1)) {
      await pressUntil(
        page,
        'ArrowRight',
        new RegExp(step > 0 ? `#/${slide}\\?clicks=${step}$` : `#/${slide}(\\?|$)`),
      )
      // Slidev learns the click steps of a slide when it is drawn, so a key before that goes past them.
      await page.locator(`.slidev-page-${slide} .deck-slide`).waitFor()
    }
    await page.keyboard.press('ArrowRight')
    expect(page.url()).toMatch(new RegExp(`#/${pages.length}(\\?|$)`))
    await page.close()
  })

  it('marks on the cover the articles that the map marks', async () => {
    const page = await open('#/1')
    await page.locator('.deck-articlesquares li').first().waitFor()
    const marksOf = (list: string) =>
      page
        .locator(`${list} li`)
        .evaluateAll((cells) => cells.map(({ className }) => className.split('-').at(-1)))
    const onCover = await marksOf('.slidev-page-1 .deck-articlesquares')
    expect(onCover).toHaveLength(47)
    const slide = slideOf('what-is-in-it')
    await page.goto(`${decks.server.url}#/${slide}`)
    await page.locator(`.slidev-page-${slide} .deck-articlegrid`).waitFor()
    expect(await marksOf(`.slidev-page-${slide} .deck-articlegrid`)).toEqual(onCover)
    await page.close()
  })

  it('opens at the slide that the address names', async () => {
    const slide = slideOf('what-is-in-it')
    const page = await open(`#/${slide}`)
    await page.locator(`.slidev-page-${slide} .deck-articlegrid`).waitFor()
    expect(await page.locator(`.slidev-page-${slide} .deck-articlegrid li`).count()).toBe(47)
    await page.close()
  })

  it('leads to the data page beside it', async () => {
    const slide = slideOf('sources-and-method')
    const page = await open(`#/${slide}`)
    const link = page.locator(`.slidev-page-${slide}`).getByRole('link', { name: 'the data page' })
    expect(await link.getAttribute('href')).toBe('/data/')
    await page.close()
  })

  it('shows the speaker the notes of each slide', async () => {
    const page = await open('#/presenter/1')
    const words: number[] = []
    for (const slide of pages.keys()) {
      await page.goto(`${decks.server.url}#/presenter/${slide + 1}`)
      const notes = page.locator('.slidev-note').first()
      await notes.waitFor()
      words.push(((await notes.textContent()) ?? '').trim().split(/\s+/).length)
    }
    await page.close()
    expect(words.filter((count) => count < 60 || count > 125)).toEqual([])
  })
})

describe('the questions on a slide', () => {
  const slide = slideOf('check-yourself')
  const question = `.slidev-page-${slide} .deck-question:not(.deck-questionaway)`

  it('are judged at once, in every window, and the keys still move the slides', async () => {
    const context = await decks.browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
    const wall = await context.newPage()
    const speaker = await context.newPage()
    for (const page of [wall, speaker]) {
      await page.goto(`${decks.server.url}#/${slide}`)
      await page.locator(question).waitFor()
    }
    await speaker.locator(`${question} .deck-option`).first().click()
    for (const page of [wall, speaker]) {
      await page.locator(`${question} .deck-option-right`).waitFor()
      expect(await page.locator(`${question} .deck-option-right`).count()).toBe(1)
      expect(await page.locator(`${question} .deck-answer`).textContent()).not.toBe('')
      expect(await checkAccessibility(page)).toEqual([])
    }
    await speaker.keyboard.press('ArrowRight')
    await speaker.waitForURL(/clicks=1$/)
    expect(await speaker.locator(`${question} small`).first().textContent()).toContain('Question 2')
    await context.close()
  })

  it('can be answered with the keyboard alone', async () => {
    const page = await open(`#/${slide}`)
    await page.locator(question).waitFor()
    await page.locator(`${question} .deck-option`).nth(1).focus()
    await page.keyboard.press('Enter')
    await page.locator(`${question} .deck-option-right`).waitFor()
    expect(page.url()).toMatch(new RegExp(`#/${slide}$`))
    await page.close()
  })

  it('come with a code that leads to the quiz of the same site', async () => {
    const page = await open(`#/${slide}`)
    const link = page.locator(`.slidev-page-${slide} .deck-code a`)
    expect(await link.getAttribute('href')).toBe(`${decks.server.origin}/quiz/`)
    expect(await page.locator(`.slidev-page-${slide} .deck-code svg path`).getAttribute('d')).toMatch(
      /^M\d+ \d+h1v1/,
    )
    await page.close()
  })
})

describe('the short version', () => {
  it('is served below the full one, with its own slides, sources and notes', async () => {
    const page = await decks.browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' })
    const watch = watchPage(page, decks.server.origin)
    const count = loadDeck(SHORT.entry).pages.length
    await page.goto(`${decks.server.origin}${SHORT.base}#/${count}?clicks=99`)
    await page.locator(`.slidev-page-${count} .deck-slide`).waitFor()
    await page.keyboard.press('ArrowRight')
    expect(page.url()).toMatch(new RegExp(`#/${count}(\\?|$)`))
    await page.goto(`${decks.server.origin}${SHORT.base}#/presenter/2`)
    await page.locator('.slidev-note').first().waitFor()
    expect(watch.problems).toEqual([])
    await page.close()
  })
})
