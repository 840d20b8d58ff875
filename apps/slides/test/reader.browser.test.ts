import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAccessibility, watchPage } from '@partnership/browser'
import { answerParts } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { readDeckContent } from '../src/content/deck-content.ts'
import { FULL, VERSIONS } from '../src/deck/versions.ts'
import { loadDataset } from '../src/references/dataset.ts'
import { typeset } from '../src/references/typeset.ts'
import { barsOf } from '../src/shown/bars.ts'
import { DIST } from './built-decks.ts'
import { serveDecks } from './served-decks.ts'

const dataset = loadDataset(readFileSync)
const decks = serveDecks()

describe.each(VERSIONS)('the reader of the $name version', ({ entry, folder }) => {
  const content = readDeckContent(entry, dataset)
  const address = () => `${decks.server.url}${folder && `${folder}/`}reader/`

  it('holds every headline, every note, every source and a way back to each slide, without a script', async () => {
    const context = await decks.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const watch = watchPage(page, decks.server.origin)
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
    const page = await decks.browser.newPage()
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

describe('what a page without a script shows in the place of what moves on a slide', () => {
  const content = readDeckContent(FULL.entry, dataset)
  const idsIn = (attribute: RegExp) =>
    content.slides.flatMap(({ body }) => attribute.exec(body)?.[1]?.split(' ') ?? [])

  it('asks every question, with the answer folded away and judged as the quiz judges it', async () => {
    const page = await decks.browser.newPage()
    await page.goto(`${decks.server.url}reader/`)
    const questions = idsIn(/<QuizQuestions questions="([^"]*)"/).map((id) =>
      dataset.questions.find((question) => question.id === id),
    )
    expect(questions.length).toBeGreaterThan(1)
    const shown = page.locator('.reader-question')
    expect(await shown.count()).toBe(questions.length)
    for (const [index, question] of questions.entries()) {
      if (!question) throw new Error('a slide asks a question that is not there')
      const asked = shown.nth(index)
      expect(await asked.locator('h3').textContent()).toBe(typeset(question.stem))
      const options = await asked.locator('li').allTextContents()
      expect(options.map((text) => text.replace(/^[A-D]\. /, ''))).toEqual(
        answerParts(question).map(({ text }) => typeset(text)),
      )
      const answer = asked.locator('details')
      expect(await answer.evaluate((details) => details.hasAttribute('open'))).toBe(false)
      const paragraphs = await answer.locator('p').allTextContents()
      expect(paragraphs).toEqual([
        options[answerParts(question).findIndex(({ correct }) => correct)],
        typeset(question.explanation),
      ])
      await answer.locator('summary').click()
      expect(await answer.locator('p').first().isVisible()).toBe(true)
    }
    await page.close()
  })

  it('gives numbers of a chart as rows, each with who stated it, and those that disagree the same weight', async () => {
    const page = await decks.browser.newPage({ viewport: { width: 390, height: 800 } })
    await page.goto(`${decks.server.url}reader/`)
    const [id] = idsIn(/<SeriesChart series="([^"]*)"/)
    const series = dataset.series.find((one) => one.id === id)
    if (!series) throw new Error('no slide has a chart')
    const { bars } = barsOf(series)
    const rows = page.locator('.reader-series tbody tr')
    const texts = (await rows.allTextContents()).map(squeeze)
    expect(texts).toHaveLength(bars.length)
    for (const { point, when, written } of bars) {
      const text = squeeze(
        typeset(`${when}${point.qualifier ?? ''}${written}${point.statedBy ?? 'not attributed'}`),
      )
      expect(texts.filter((row) => row.startsWith(text))).toHaveLength(1)
    }
    const looks = await rows.filter({ hasText: 'disputed' }).evaluateAll((disputed) =>
      disputed.map((row) => {
        const bar = row.querySelector('.deck-bar')
        const { backgroundImage, blockSize } = getComputedStyle(bar ?? row)
        const { fontSize, color } = getComputedStyle(row.querySelector('b') ?? row)
        return { backgroundImage, blockSize, fontSize, color }
      }),
    )
    expect(looks.length).toBeGreaterThan(1)
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1)
    await page.close()
  })

  it.each(VERSIONS)(
    'leads to other parts of the site, wherever that is served: $name',
    ({ base, folder }) => {
      for (const root of ['https://example.org/', 'https://example.org/a/b/']) {
        const html = readFileSync(join(DIST, folder, 'reader/index.html'), 'utf8')
        const links = [...html.matchAll(/href="((?:\.\.\/)+(?:quiz|data)\/)"/g)].map(
          ([, href = '']) => new URL(href, `${root}${base.slice(1)}reader/`).href,
        )
        for (const link of links) expect([`${root}quiz/`, `${root}data/`]).toContain(link)
        if (base === FULL.base) expect(new Set(links).size).toBe(2)
        expect(html).not.toMatch(/href="\/|127\.0\.0\.1|localhost/)
      }
    },
  )
})

describe.each(['light', 'dark'] as const)('the reader in a %s room', (colorScheme) => {
  it.each([
    [320, 'closed'],
    [390, 'open'],
    [768, 'open'],
    [1280, 'open'],
  ])(
    'fits a screen of %i pixels with everything %s, and breaks no accessibility rule',
    async (width, state) => {
      const page = await decks.browser.newPage({ viewport: { width, height: 800 }, colorScheme })
      const watch = watchPage(page, decks.server.origin)
      await page.goto(`${decks.server.url}reader/`)
      await page.evaluate((isOpen) => {
        for (const details of document.querySelectorAll('details')) details.open = isOpen
      }, state === 'open')
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(overOthers)).toEqual([])
      expect(await page.evaluate(scrolledTables)).toEqual([])
      expect(await page.evaluate(cutText)).toEqual([])
      expect(await page.evaluate(squeezedText)).toEqual([])
      expect(await page.evaluate(crowdedLabels)).toEqual([])
      expect(await page.evaluate(smallText)).toEqual([])
      expect(await checkAccessibility(page)).toEqual([])
      expect(watch.problems).toEqual([])
      await page.close()
    },
  )

  it('has the colours of the deck', async () => {
    const page = await decks.browser.newPage({ colorScheme })
    await page.goto(`${decks.server.url}reader/`)
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe(colorScheme === 'dark' ? 'rgb(21, 25, 29)' : 'rgb(251, 250, 247)')
    await page.close()
  })
})

/** Tables that have to be scrolled, but for the one that compares many treaties. */
function scrolledTables(): string[] {
  return [...document.querySelectorAll('.reader-scroll')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .filter((region) => region.querySelectorAll('.deck-matrix thead th').length < 4)
    .map((region) => region.getAttribute('aria-label') ?? '')
}

/** Elements of a slide that stand over another slide, or out of the flow of their own over its words. */
function overOthers(): string[] {
  return [...document.querySelectorAll('.reader-slide')].flatMap((slide) => {
    const { top, bottom } = slide.getBoundingClientRect()
    return [...slide.querySelectorAll<HTMLElement>('.reader-body *')]
      .filter((element) => !element.closest('.deck-hidden, svg svg'))
      .filter((element) => {
        const box = element.getBoundingClientRect()
        const isOutside = box.height > 0 && (box.top < top - 1 || box.bottom > bottom + 1)
        const isLoose =
          element.matches('ol, ul, dl, table, p') && getComputedStyle(element).position === 'absolute'
        return isOutside || isLoose
      })
      .map((element) => element.outerHTML.slice(0, 100))
  })
}

/**
 * Elements that are seen beyond the right edge of the screen; wide tables may be, inside a region that scrolls. Of a
 * picture that ends at its own edge only the edge counts.
 */
function tooWide(): string[] {
  const isClipped = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
  const seenRight = (element: Element) => {
    let { right } = element.getBoundingClientRect()
    for (let box = element.parentElement; box; box = box.parentElement)
      if (getComputedStyle(box).overflowX === 'clip')
        right = Math.min(right, box.getBoundingClientRect().right)
    return right
  }
  const isInPicture = (element: Element) => {
    const picture = element.parentElement?.closest('svg')
    return picture !== null && picture !== undefined && isClipped(picture)
  }
  const over = [...document.querySelectorAll('body *')].filter(
    (element) =>
      seenRight(element) > innerWidth + 1 &&
      element.closest('.reader-scroll') === null &&
      !isInPicture(element),
  )
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
  return [...page, ...over.map((element) => element.outerHTML.slice(0, 100))]
}

/** Text that a box or a picture around it cuts off; not text for screen readers alone, nor what scrolls. */
function cutText(): string[] {
  const cut: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (
      !element ||
      !node.textContent?.trim() ||
      element.closest('.deck-hidden, .reader-scroll, .reader-skip')
    )
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const text = range.getBoundingClientRect()
    if (text.width === 0) continue
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX === 'visible') continue
      const { left, right } = box.getBoundingClientRect()
      if (text.left < left - 1 || text.right > right + 1) cut.push(node.textContent)
    }
  }
  return cut
}

/** Text in columns so narrow that words are broken letter by letter. */
function squeezedText(): string[] {
  const squeezed: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const letters = node.textContent?.trim().length ?? 0
    const range = document.createRange()
    range.selectNodeContents(node)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    // The widest table scrolls, so that its columns may be narrow.
    const fewest = node.parentElement?.closest('.deck-matrix') ? 5 : 9
    const isHidden = node.parentElement?.closest('.deck-hidden')
    if (!isHidden && lines >= 3 && letters / lines < fewest) squeezed.push(node.textContent ?? '')
  }
  return squeezed
}

/** Names on a map or an axis that cover each other, and those of the close-up of a map that leave its frame. */
function crowdedLabels(): string[] {
  const crowded: string[] = []
  const labels = [...document.querySelectorAll('.deck-pointlabel, .deck-axistick')]
  for (const [index, label] of labels.entries()) {
    const one = label.getBoundingClientRect()
    for (const other of labels.slice(index + 1)) {
      const two = other.getBoundingClientRect()
      const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
      const width = Math.min(one.right, two.right) - Math.max(one.left, two.left)
      // A line is higher than its letters.
      if (width > 0 && height > one.height * 0.3) crowded.push(`${label.textContent} on ${other.textContent}`)
    }
    const frame = label.matches('.deck-pointlabelsmall') && document.querySelector('.deck-frame')
    if (frame && one.right > frame.getBoundingClientRect().right) crowded.push(label.textContent ?? '')
  }
  return crowded
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
