import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '@partnership/workspace/files-below'
import { describe, expect, it } from 'vitest'
import { REPLACEMENTS } from '../src/build/lean/replacements.ts'
import { loadDeck } from '../src/deck/deck-files.ts'
import { FULL, SHORT } from '../src/deck/versions.ts'
import { DECKS, DIST } from './built-decks.ts'
import { serveDecks } from './served-decks.ts'

const VIEWPORT = { width: 1280, height: 720 }
const decks = serveDecks()

describe('what the lean build leaves out', () => {
  const files = filesBelow(DIST)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }))

  it.each(Object.entries(REPLACEMENTS))('is in no file: %s', (_lever, { trace }) => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter(({ text }) => trace.test(text)).map(({ name }) => name)).toEqual([])
  })
})

describe.each(DECKS.map((deck) => [`/slides/${deck}`, deck]))('without it, in %s,', (_name, deck) => {
  const open = async (hash: string) => {
    const page = await decks.browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' })
    await page.goto(`${decks.server.url}${deck}#/${hash}`)
    return page
  }

  it('every slide is there when the line breaks, and only those beside the one shown are drawn', async () => {
    const page = await open('1')
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    // Slidev asks for the other slides three seconds after the first.
    await page.waitForTimeout(3500)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#slideshow .slidev-page').count()).toBeLessThanOrEqual(3)
    await page.context().setOffline(true)
    const last = loadDeck(deck === '' ? FULL.entry : SHORT.entry).pages.length
    for (const slide of [last, Math.ceil(last / 2)]) {
      await page.evaluate((number) => {
        location.hash = `#/${number}`
      }, slide)
      await page.locator(`.slidev-page-${slide} .deck-slide h1`).waitFor()
    }
    await page.close()
  })

  it('the box that goes to a slide finds it by a part of its title', async () => {
    const page = await open('2')
    const headline = await page.locator('.slidev-page-2 h1').first().textContent()
    const words = (headline ?? '').trim().split(/\s+/).slice(0, 4).join(' ').toUpperCase()
    await page.goto(`${decks.server.url}${deck}#/1`)
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:enabled').fill(words)
    const found = page.locator('#slidev-goto-dialog li')
    await found.first().waitFor()
    expect((await found.first().textContent())?.toUpperCase()).toContain(words)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/2(\?|$)/)
    await page.close()
  })

  it('the box that goes to a slide finds it by its number, and says when there is none', async () => {
    const page = await open('1')
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.keyboard.press('g')
    const box = page.locator('#slidev-goto-input:enabled')
    await box.fill('zzz')
    expect(await page.locator('#slidev-goto-dialog li').count()).toBe(0)
    await box.fill('3')
    await page.locator('#slidev-goto-dialog li').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/3(\?|$)/)
    await page.close()
  })

  it('the overview shows every slide and goes to the one that is chosen', async () => {
    const page = await open('1')
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.keyboard.press('o')
    const cards = page.locator('.grid > .relative:has(.slidev-slide-container)')
    await cards.nth(3).locator('.deck-slide').waitFor()
    await cards.nth(3).locator('.inline-block').click()
    await page.waitForURL(/#\/4(\?|$)/)
    await page.close()
  })

  it('the presenter sees this slide, the next one and the notes, and steps on', async () => {
    const page = await open('presenter/1')
    await page.locator('.slidev-page-1 .deck-slide').first().waitFor()
    await page.locator('.grid-section.next .deck-slide').waitFor()
    const notes = page.locator('.slidev-note').first()
    const spoken = await notes.textContent()
    expect(spoken?.trim().split(/\s+/).length).toBeGreaterThan(30)
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/#\/presenter\/2(\?|$)/)
    await page.waitForFunction((before) => {
      const now = document.querySelector('.slidev-note')?.textContent?.trim()
      return now && now !== before?.trim()
    }, spoken)
    await page.close()
  })

  it('the page of notes shows the notes', async () => {
    const page = await open('notes')
    await page.waitForFunction(
      () => (document.querySelector('.slidev-note')?.textContent ?? '').trim().split(/\s+/).length > 30,
    )
    await page.close()
  })

  it('sets figures in one width, so that columns of numbers stand', async () => {
    const page = await open('1')
    await page.locator('.slidev-page-1 .deck-slide').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const widths = await page.evaluate(() => {
      const slide = document.querySelector('.deck-slide')
      return ['400', '600'].map((weight) => {
        const line = document.createElement('span')
        line.style.cssText = `position:absolute;font-weight:${weight}`
        slide?.append(line)
        return ['1111', '8888'].map((text) => {
          line.textContent = text
          return line.getBoundingClientRect().width
        })
      })
    })
    for (const [ones, eights] of widths) expect(ones).toBeCloseTo(eights ?? 0, 1)
    await page.close()
  })
})
