import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDeck } from '../deck/deck-files.ts'
import { VERSIONS } from '../deck/versions.ts'
import { loadDataset } from '../references/dataset.ts'
import { readDeckContent } from './deck-content.ts'

const dataset = loadDataset(readFileSync)

describe.each(VERSIONS)('the $name version as text', ({ entry }) => {
  const content = readDeckContent(entry, dataset)

  it('has every page as a slide, each with a headline, notes and text', () => {
    expect(content.slides.map(({ file }) => file)).toEqual(loadDeck(entry).pages)
    for (const { headline, notes, body } of content.slides) {
      expect(headline).not.toBe('')
      expect(notes.join(' ').split(' ').length).toBeGreaterThan(40)
      expect(body).toContain('# ')
    }
  })

  it('has what the records say, and neither a reference nor a click mark', () => {
    const { title, slides } = content
    const spoken = slides.flatMap(({ headline, notes, notesHtml }) => [headline, ...notes, notesHtml])
    expect([title, ...spoken].join('\n')).not.toMatch(/\[\[|\[click/i)
  })

  it('writes out every source that a slide cites, with its number, its address and who stands behind it', () => {
    const byId = new Map(dataset.sources.map((source) => [source.id as string, source]))
    expect(content.sources.map(({ number }) => number)).toEqual(content.sources.map((_, index) => index + 1))
    for (const cited of content.slides.flatMap(({ sources }) => sources)) {
      expect(content.sources[cited.number - 1]).toEqual(cited)
      expect(cited.url).toBe(byId.get(cited.id)?.url)
      expect(cited.affiliation).not.toBe('')
    }
  })
})
