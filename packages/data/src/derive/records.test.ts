import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../test/record-tree.ts'
import type { Source } from '../generated/types.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import {
  AFFILIATION_LABELS,
  citationsOf,
  createFinder,
  everyCitationOf,
  indexFormerIds,
  indexRecords,
  labelOf,
  recordOfKind,
  sourceLabel,
} from './records.ts'

describe('the index of records', () => {
  it('finds every record by its id, with its kind, and nothing else', () => {
    const dataset = datasetOf()
    const index = indexRecords(dataset)
    const records = KINDS.flatMap((kind) => dataset[COLLECTIONS[kind]].map(({ id }) => String(id)))
    expect(records.length).toBeGreaterThanOrEqual(21)
    expect([...index.keys()].sort()).toEqual(records.sort())
    expect(index.get('norland')).toEqual({
      kind: 'actor',
      record: dataset.actors.find(({ id }) => String(id) === 'norland'),
    })
    expect(index.get('bridge-treaty')?.kind).toBe('treaty')
    expect(index.get('nowhere')).toBeUndefined()
  })
})

describe('a look-up', () => {
  const renamed = () =>
    createFinder(
      datasetOf({
        'actors/norland.yml': (base) => `${base}formerIds: [northland, nordland]\n`,
        'events/opening.yml': (base) => `${base}formerIds: [bridge-opening]\n`,
      }),
    )

  it.for([
    ['norland', 'norland'],
    ['northland', 'norland'],
    ['nordland', 'norland'],
    ['bridge-opening', 'opening'],
  ] as const)('of "%s" finds the record "%s"', ([id, current]) => {
    expect(renamed()(id)?.record.id).toBe(current)
  })

  it('finds nothing under an id that no record has or had', () => {
    expect(renamed()('westland')).toBeUndefined()
    expect(createFinder(datasetOf())('northland')).toBeUndefined()
  })

  it('by kind follows a former id, and refuses another kind or no record with the id that was asked for', () => {
    expect(recordOfKind(renamed(), 'actor', 'northland').name).toBe('Norland')
    expect(() => recordOfKind(renamed(), 'event', 'northland')).toThrow(
      new RangeError('the dataset has no event with the id "northland"'),
    )
    expect(() => recordOfKind(renamed(), 'actor', 'westland')).toThrow(RangeError)
  })

  it('knows every id that was given up, with the one that took its place', () => {
    const dataset = datasetOf({
      'actors/norland.yml': (base) => `${base}formerIds: [northland, nordland]\n`,
    })
    expect([...indexFormerIds(dataset)]).toEqual([
      ['northland', 'norland'],
      ['nordland', 'norland'],
    ])
  })
})

describe('the label of a record', () => {
  it.for([
    ['daily-wire', 'Daily Wire, 4 May 2021'],
    ['norland', 'Norland'],
    ['river-town', 'River Town'],
    ['trade', 'Trade'],
    ['bridge-treaty', 'Bridge Treaty of 2020'],
    ['bridge-article-1', 'Building the bridge'],
    ['opening', 'Bridge opened'],
    ['trade-doubled', 'Trade between Norland and Sudland doubled in 2021.'],
    ['turnover', 'Trade turnover'],
    ['who-built-it', 'Which state paid for the piers of the bridge?'],
  ] as const)('of %s is "%s"', ([id, label]) => {
    const entry = indexRecords(datasetOf()).get(id)
    expect(entry && labelOf(entry)).toBe(label)
  })

  it('is tried above for each kind', () => {
    const labelled = [...indexRecords(datasetOf()).values()]
    expect(new Set(labelled.map(({ kind }) => kind))).toEqual(new Set(KINDS))
    for (const entry of labelled) expect(labelOf(entry)).not.toBe('')
  })

  it('of a topic without an English label is its id', () => {
    const { topics } = datasetOf({ 'topics/trade.yml': (base) => base.replace('en: Trade', 'fr: Commerce') })
    const topic = topics.find(({ id }) => String(id) === 'trade')
    expect(topic && labelOf({ kind: 'topic', record: topic })).toBe('trade')
  })
})

describe('the label of a source', () => {
  it.for<[Partial<Source>, string]>([
    [{ publisher: 'TASS', published: '2025-04-08' }, 'TASS, 8 April 2025'],
    [{ publisher: 'TASS', published: '2025-04' }, 'TASS, April 2025'],
    [{ publisher: 'TASS', published: null }, 'TASS, undated'],
    [{ publisher: null, title: 'A page', published: null }, 'A page, undated'],
    [{ publisher: null, title: null, published: '2025' }, 'publisher not recorded, 2025'],
  ])('of %j is "%s"', ([given, label]) => {
    const [source] = datasetOf().sources
    if (!source) throw new Error('the base records have no source')
    expect(sourceLabel({ ...source, ...given })).toBe(label)
  })

  it('has words for each affiliation', () => {
    expect(Object.keys(AFFILIATION_LABELS).sort()).toEqual([
      'independent',
      'intergovernmental',
      'state-funded',
      'state-owned',
      'unknown',
    ])
  })
})

describe('the citations of a record', () => {
  const cited = (dataset = datasetOf()) => {
    const index = indexRecords(dataset)
    return (id: string) => {
      const entry = index.get(id)
      if (!entry) throw new Error(`the base records have no ${id}`)
      return citationsOf(entry.record)
    }
  }

  it('are found wherever they stand: on the record, its parts and their parts', () => {
    const claim = cited()('trade-doubled')
    expect(claim.map(({ source }) => source)).toEqual(['daily-wire', 'ministry-page'])
    const treaty = cited(
      datasetOf({
        'treaties/bridge-treaty.yml': (base) =>
          base.replace(
            "    date: '2021-02-01'\n",
            "    date: '2021-02-01'\n    alternatives:\n      - {date: '2021-02-02', statedBy: A copy, citations: [{source: copy-site}]}\n",
          ),
      }),
    )('bridge-treaty')
    expect(treaty.map(({ source }) => source)).toEqual(['ministry-page', 'copy-site', 'daily-wire'])
  })

  it('are each there once, by source and place in it', () => {
    const citations = cited(
      datasetOf({
        'events/opening.yml': (base) =>
          `${base}  - {source: daily-wire, quote: another}\n  - {source: daily-wire, locator: {page: 2}}\n  - {source: daily-wire, locator: {page: 2}, quote: on page two}\n`,
      }),
    )('opening')
    expect(citations).toEqual([
      { source: 'daily-wire', quote: 'open at last' },
      { source: 'daily-wire', locator: { page: 2 }, quote: 'on page two' },
    ])
  })

  it('can be had with their repeats', () => {
    const { claims } = datasetOf()
    const [claim] = claims
    expect(claim && everyCitationOf(claim).map(({ source }) => source)).toEqual([
      'daily-wire',
      'ministry-page',
      'daily-wire',
    ])
  })

  it('are none for a record that cites nothing', () => {
    expect(cited()('trade')).toEqual([])
    expect(cited()('daily-wire')).toEqual([])
  })
})
