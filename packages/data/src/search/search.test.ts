import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRealRecords } from '../../test/real-dataset.ts'
import { datasetOf, replacing } from '../../test/record-tree.ts'
import { indexRecords, labelOf } from '../derive/records.ts'
import { KINDS, type Kind } from '../schema/kinds.ts'
import { createSearch, type SearchHit } from './index.ts'
import { foldTerm } from './terms.ts'

const { dataset } = compileRealRecords()
const search = createSearch(dataset)

describe('a search of the records of the project', () => {
  it.for([
    'Pezeshkian',
    'Masoud Pezeshkian',
    'Massoud Pezeshkian',
    'MASOUD PEZESHKIAN',
    'Masʿud Pezeshkian',
    'Масуд Пезешкиан',
    'مسعود پزشکیان',
    'pezesh',
    'Pezeshkyan',
    'Pezéshkian',
  ])('finds the president of Iran first among the actors for "%s"', (query) => {
    expect(ids(search(query, { kinds: ['actor'] }))[0]).toBe('masoud-pezeshkian')
  })

  it('finds every person, body and state by each of the names that the record gives', () => {
    for (const actor of dataset.actors) {
      for (const name of [actor.name, ...actor.variants, ...Object.values(actor.endonyms ?? {})]) {
        const found = search(name, { kinds: ['actor'] })
        expect([name, ids(found)]).toEqual([name, expect.arrayContaining([actor.id])])
      }
    }
  })

  it('finds every record by the whole of its label', () => {
    for (const entry of indexRecords(dataset).values()) {
      const found = ids(search(labelOf(entry), { kinds: [entry.kind] }))
      expect([labelOf(entry), found]).toEqual([labelOf(entry), expect.arrayContaining([entry.record.id])])
    }
  })

  it('finds what a person said by the name of the person', () => {
    expect(ids(search('Peskov', { kinds: ['claim'] }))).toContain('signing-date-linked-to-trump')
  })

  it('does not take one year for another', () => {
    for (const { id } of search('2024', { kinds: ['treaty'] })) expect(id).not.toBe('russia-iran-2001')
    expect(
      ids(search('treaty of 2001', { kinds: ['treaty'] }))
        .slice(0, 2)
        .sort(),
    ).toEqual(['russia-china-2001', 'russia-iran-2001'])
  })

  it('puts the best first and equal ones by id, and gives the same for the same dataset in another order', () => {
    const reversed = createSearch({
      ...dataset,
      claims: dataset.claims.toReversed(),
      events: dataset.events.toReversed(),
    })
    for (const query of ['treaty', 'iran', 'signing kremlin', 'nuclear']) {
      const hits = search(query)
      expect(hits.length).toBeGreaterThan(1)
      for (const [index, hit] of hits.slice(1).entries()) {
        const before = hits[index]
        const inOrder =
          before && (before.score > hit.score || (before.score === hit.score && before.id < hit.id))
        expect(inOrder).toBe(true)
      }
      expect(ids(reversed(query))).toEqual(ids(hits))
    }
  })

  it('gives, within kinds and a limit, the first of all that it finds', () => {
    const words = fc.constantFrom(
      'iran',
      'treaty',
      'nuclear power',
      'trade 2024',
      'the',
      '',
      'kremlin',
      'sanction',
    )
    const someKinds = fc.subarray<Kind>([...KINDS], { minLength: 1 })
    fc.assert(
      fc.property(words, someKinds, fc.integer({ min: 1, max: 30 }), (query, kinds, limit) => {
        const expected = search(query).filter(({ kind }) => kinds.includes(kind))
        expect(search(query, { kinds, limit })).toEqual(expected.slice(0, limit))
      }),
    )
  })

  it('takes any text for a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        for (const { score, label } of search(query)) {
          expect(score).toBeGreaterThan(0)
          expect(label).not.toBe('')
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a search', () => {
  it('says what was found, and which words of the index the query met', () => {
    const [found] = createSearch(datasetOf())('Opend brid', { kinds: ['event'] })
    expect(found).toEqual({
      id: 'opening',
      kind: 'event',
      label: 'Bridge opened',
      score: expect.any(Number),
      terms: expect.arrayContaining(['bridge', 'opened']),
    })
  })

  it('takes a number as it is written', () => {
    const counted = datasetOf({
      'events/opening.yml': replacing('opens to traffic.', 'opens to 17600 carts.'),
    })
    const search = createSearch(counted)
    expect(ids(search('17600', { kinds: ['event'] }))).toEqual(['opening'])
    expect(search('17601', { kinds: ['event'] })).toEqual([])
  })

  it('does not guess at words of fewer than five letters', () => {
    expect(createSearch(datasetOf())('opne bridge', { kinds: ['event'] })).toEqual([])
  })

  it('ranks a record that is called so before one that only says so', () => {
    expect(ids(createSearch(datasetOf())('trade'))[0]).toBe('trade')
  })

  it('finds a record by an id that it had before', () => {
    const renamed = datasetOf({ 'events/opening.yml': (base) => `${base}formerIds: [ribbon-cutting]\n` })
    expect(ids(createSearch(renamed)('ribbon-cutting'))).toEqual(['opening'])
  })

  it('asks for every word, but not for those that say nothing', () => {
    const search = createSearch(datasetOf())
    expect(ids(search('the opening of the bridge', { kinds: ['event'] }))).toEqual(['opening'])
    expect(search('opening moonlight')).toEqual([])
    expect(search('of the')).toEqual([])
    expect(search(' ')).toEqual([])
  })

  it('finds a spelling with accents by one without, and the other way round', () => {
    const accented = datasetOf({
      'actors/norland.yml': replacing('variants: [Northland]', 'variants: [Nörthländ]'),
    })
    const search = createSearch(accented)
    expect(ids(search('northland', { kinds: ['actor'] }))[0]).toBe('norland')
    expect(ids(search('Nórthlánd', { kinds: ['actor'] }))[0]).toBe('norland')
  })

  it('refuses a kind that there is not and a limit that is none, and says what would be right', () => {
    const search = createSearch(datasetOf())
    // What a caller without types can write.
    expect(() => search('trade', { kinds: ['person' as Kind] })).toThrow(
      new RangeError(`"person" is not a kind of record; kinds are ${KINDS.join(', ')}`),
    )
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      expect(() => search('trade', { limit })).toThrow(
        new RangeError(`a limit of ${limit} is not a whole number from 1`),
      )
    }
  })
})

describe('a folded word', () => {
  it.for([
    ['Nörthländ', 'northland'],
    ['Masʿud', 'masud'],
    ['Йемен', 'иемен'],
    ['ﬁnal', 'final'],
    ['The', null],
    ['ʿ', null],
  ] as const)('is, for "%s", %j', ([word, folded]) => {
    expect(foldTerm(word)).toBe(folded)
  })

  it('stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const folded = foldTerm(word)
        if (folded !== null) expect(foldTerm(folded)).toBe(folded)
      }),
    )
  })
})

function ids(hits: readonly SearchHit[]): string[] {
  return hits.map(({ id }) => id)
}
