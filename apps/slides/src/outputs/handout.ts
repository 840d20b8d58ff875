import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@partnership/browser'
import { formatDate } from '@partnership/data'
import {
  type DeckContent,
  nameOfSource,
  type SlideContent,
  type WrittenSource,
} from '../content/deck-content.ts'
import { escapeHtml } from '../content/html.ts'

/** Letters of an address that are written under a slide; the list at the end has all of them. */
const ADDRESS = 110

/**
 * The handout: two slides on a sheet where they fit, with what is said and what it rests on; at the end every source.
 * The slides are those of the page on which Slidev prints, as text and lines, made smaller.
 */
export async function printHandout(page: Page, path: string, content: DeckContent): Promise<Buffer> {
  const slides = await page
    .locator('.print-slide-container')
    .evaluateAll((printed) => printed.map(({ outerHTML }) => outerHTML))
  if (slides.length !== content.slides.length)
    throw new Error(`${slides.length} of ${content.slides.length} slides were drawn for the handout`)
  await page.evaluate(replacePage, {
    body: handoutBody(content, slides),
    styles: `${readFileSync(join(import.meta.dirname, 'handout.css'), 'utf8')}\n${marginBoxes(content)}`,
  })
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(pairSlides)
  return page.pdf({ path, printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
}

/** Puts the handout in the place of the slides; their styles stay, apart from the size of their pages. */
function replacePage({ body, styles }: { body: string; styles: string }): void {
  for (const style of document.querySelectorAll('style'))
    if (style.textContent?.includes('@page')) style.remove()
  document.head.insertAdjacentHTML('beforeend', `<style>${styles}</style>`)
  document.body.innerHTML = body
}

/**
 * Moves a slide to the sheet of the one before it where both fit. It begins in the middle of the sheet, or further up or
 * down where one of both needs more room. Runs in the page.
 */
function pairSlides(): void {
  const MILLIMETRE = 96 / 25.4
  // A little less than a sheet has between its margins.
  const SHEET = 264 * MILLIMETRE
  // What a second slide has above it: a line and its distance.
  const BETWEEN = 5 * MILLIMETRE
  const heightOf = (entry: Element) => entry.getBoundingClientRect().height
  let first: HTMLElement | null = null
  for (const entry of document.querySelectorAll<HTMLElement>('.handout-entry')) {
    const room = SHEET - heightOf(entry) - BETWEEN
    if (first === null || heightOf(first) > room) {
      first = entry
      continue
    }
    const sheet = entry.parentElement
    first.style.minBlockSize = `${Math.min(room, SHEET / 2)}px`
    first.after(entry)
    sheet?.remove()
    first = null
  }
}

export function handoutBody({ slides, sources }: DeckContent, drawn: readonly string[]): string {
  const entries = slides.map((slide, index) => entry(slide, drawn[index] ?? ''))
  return `<main class="handout">
${entries.map((one) => `<div class="handout-sheet">${one}</div>`).join('\n')}
<section class="handout-all"><h1>Sources</h1>${sourceList(sources, Number.POSITIVE_INFINITY)}</section>
</main>`
}

function entry({ number, notesHtml, sources }: SlideContent, drawn: string): string {
  return `<article class="handout-entry" aria-label="Slide ${number}">
<div class="handout-slide">${drawn}</div>
<div class="handout-notes">${notesHtml}</div>
${sources.length > 0 ? `<div class="handout-sources">${sourceList(sources, ADDRESS)}</div>` : ''}
</article>`
}

function sourceList(sources: readonly WrittenSource[], letters: number): string {
  return `<ol>${sources.map((source) => `<li>${writtenSource(source, letters)}</li>`).join('')}</ol>`
}

function writtenSource(source: WrittenSource, letters: number): string {
  const { number, url } = source
  const address = url && (url.length > letters ? `${url.slice(0, letters)}…` : url)
  const link = url && address ? `<br><a href="${escapeHtml(url)}">${escapeHtml(address)}</a>` : ''
  return `<b>${number}</b><span>${escapeHtml(nameOfSource(source))}${link}</span>`
}

/** What stands around the text of every sheet. */
function marginBoxes({ title, dataVersion, dataDay }: DeckContent): string {
  const made = `Version ${dataVersion} of the data, sources last read on ${formatDate(dataDay)}`
  return `@page {
  @top-left { content: ${cssString(title)} }
  @top-right { content: ${cssString(made)} }
  @bottom-right { content: counter(page) " / " counter(pages) }
}`
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
