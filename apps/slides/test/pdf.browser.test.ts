import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDeck } from '../src/deck/deck-files.ts'
import { FULL } from '../src/deck/versions.ts'
import { loadDataset } from '../src/references/dataset.ts'
import { expandDeck } from '../src/references/expand.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdf-'))
const file = join(directory, 'briefing.pdf')
const deck = expandDeck(loadDeck(FULL.entry).lines, loadDataset(readFileSync))
/** The first headings of the slide file: a finding each, with the words of the records in it. */
const headlines = deck.lines.filter((line) => line.startsWith('# ')).map((line) => squeeze(line.slice(2)))
let pdf: Awaited<ReturnType<typeof getDocumentProxy>>

beforeAll(async () => {
  const script = resolve(import.meta.dirname, '../src/build/pdf.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Letters and digits alone: a reader of a PDF sees lines and gaps, not the spaces between words. */
function squeeze(text: string): string {
  // A typographic apostrophe may come back as its twin that counts as a letter.
  return text.replace(/<[^>]*>|[^\p{L}\p{N}]|\u02bc/gu, '')
}

describe('the deck as a PDF', () => {
  it('has a page a slide, each with its headline as text', async () => {
    expect(headlines).toHaveLength(deck.slideCount)
    expect(pdf.numPages).toBe(deck.slideCount)
    for (const [index, headline] of headlines.entries()) {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      expect(squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''))).toContain(headline)
    }
  })

  it('has the shape of a slide on every page', async () => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(number)).view
      expect((right - left) / (top - bottom)).toBeCloseTo(16 / 9, 2)
    }
  })

  it('is tagged, names its language and its title, and has an outline of the headlines', async () => {
    expect((await pdf.getMarkInfo())?.Marked).toBe(true)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'en', Title: expect.stringContaining('Russia') })
    const outline = (await pdf.getOutline()) ?? []
    const titles = JSON.stringify(
      outline.map(function titlesOf({ title, items }): unknown {
        return [squeeze(title), items.map(titlesOf)]
      }),
    )
    for (const headline of headlines) expect(titles).toContain(headline)
  })
})
