import {
  citationsOf,
  claims,
  dataset,
  indexRecords,
  isContested,
  type KindedRecord,
  voices,
} from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { linkBelow } from '../html/link.ts'
import { createCards } from './record-card.ts'

const card = createCards(dataset, { link: linkBelow('/brief/'), isPlace: true })
const entries = [...indexRecords(dataset).values()]
const sourcesLinkedIn = (html: string) =>
  new Set([...html.matchAll(/href="\/brief\/data\/sources\/#([\w-]+)"/g)].map(([, id]) => id))

describe('the card of a record', () => {
  it('links every source that the record cites, and none that it does not', () => {
    for (const entry of entries) {
      // Claims have citations in their voices and findings, which the card tells apart; treaties name pages of their text.
      const cited = new Set<string>(citationsOf(entry.record).map(({ source }) => source))
      if (entry.kind === 'question') continue
      const linked = sourcesLinkedIn(card(entry).source)
      expect([entry.record.id, [...cited].filter((id) => !linked.has(id))]).toEqual([entry.record.id, []])
      expect([entry.record.id, [...linked].filter((id) => id && !cited.has(id))]).toEqual([
        entry.record.id,
        [],
      ])
    }
  })

  it('names everybody who denies or disputes a claim', () => {
    for (const claim of claims.filter(isContested)) {
      const html = card({ kind: 'claim', record: claim }).source
      for (const { actor } of [...voices(claim).denying]) {
        const entry = indexRecords(dataset).get(actor)
        expect(html).toContain(entry?.kind === 'actor' ? entry.record.name.replaceAll("'", '&#39;') : '?')
      }
      expect(html).toContain('>contested<')
    }
  })

  it('leads from a question to the records that its answer rests on', () => {
    for (const entry of entries) {
      if (entry.kind !== 'question') continue
      for (const id of entry.record.supports) expect(card(entry).source).toContain(`/#${id}"`)
    }
  })

  it('is the place of the record or leads there, never both', () => {
    const [entry] = entries.filter(({ kind }) => kind === 'event') as [KindedRecord]
    const { id } = entry.record
    expect(card(entry).source).toContain(` id="${id}"`)
    const leading = createCards(dataset, { link: linkBelow('/'), isPlace: false })(entry).source
    expect(leading).not.toContain(` id="${id}"`)
    expect(leading).toContain(`href="/data/events/#${id}"`)
  })
})
