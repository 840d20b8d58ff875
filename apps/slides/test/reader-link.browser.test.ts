import { checkAccessibility, watchPage } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { loadDeck } from '../src/deck/deck-files.ts'
import { VERSIONS } from '../src/deck/versions.ts'
import { serveDecks } from './served-decks.ts'

const PHONE = { width: 390, height: 844 }
const LINK = '.deck-readerlink a'
const decks = serveDecks()

describe.each(VERSIONS)('the $name version on a phone', ({ entry, folder }) => {
  const address = () => `${decks.server.url}${folder && `${folder}/`}`
  const last = loadDeck(entry).pages.length

  it('leads from each slide to the same slide on the page for reading, and back', async () => {
    const page = await decks.browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' })
    const watch = watchPage(page, decks.server.origin)
    await page.goto(`${address()}#/${last}`)
    await page.locator(LINK).click()
    await page.waitForURL(`${address()}reader/#slide-${last}`)
    expect(
      await page.locator(`#slide-${last}`).evaluate((slide) => slide.getBoundingClientRect().top),
    ).toBeLessThan(PHONE.height)
    await page.locator(`#slide-${last} .reader-place a`).click()
    await page.waitForURL(`${address()}#/${last}`)
    await page.locator(`.slidev-page-${last} .deck-slide`).waitFor()
    expect(watch.problems).toEqual([])
    await page.close()
  })

  it.each(['light', 'dark'] as const)(
    'has the link below the slide, large enough for a finger, in a %s room',
    async (colorScheme) => {
      const page = await decks.browser.newPage({ viewport: PHONE, colorScheme, reducedMotion: 'reduce' })
      await page.goto(`${address()}#/2`)
      await page.locator('.slidev-page-2 .deck-slide').waitFor()
      const link = await page.locator(LINK).boundingBox()
      const slide = await page.locator('.slidev-page-2 .deck-slide').boundingBox()
      if (!link || !slide) throw new Error('link or slide is not shown')
      expect(link.y).toBeGreaterThan(slide.y + slide.height)
      expect(link.y + link.height).toBeLessThan(PHONE.height - 60)
      expect(link.height).toBeGreaterThanOrEqual(44)
      expect(await checkAccessibility(page)).toEqual([])
      await page.close()
    },
  )

  it('shows no link on a wide screen, on a phone held sideways, or to the presenter', async () => {
    for (const [width, height, path] of [
      [1280, 720, '#/2'],
      [844, 390, '#/2'],
      [390, 844, '#/presenter/2'],
    ] as const) {
      const page = await decks.browser.newPage({ viewport: { width, height } })
      await page.goto(address() + path)
      await page.locator('.slidev-page-2 .deck-slide').first().waitFor()
      expect(await page.locator(LINK).isVisible()).toBe(false)
      await page.close()
    }
  })
})
