import { describe, expect, it } from 'vitest'
import {
  madeDataset,
  madeEvent,
  madePoint,
  madeSeries,
  madeSource,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../test/made-records.ts'
import { compileRealRecords } from '../../test/real-dataset.ts'
import { datasetOf, replacing } from '../../test/record-tree.ts'
import type { Dataset } from '../generated/types.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import { everyCitationOf, indexRecords } from './records.ts'
import { referencedIds } from './references.ts'
import { relations } from './relations.ts'

const { dataset } = compileRealRecords()

function linesOf(of: Dataset, about: string): string[] {
  return relations(of)
    .relations.filter(({ type, from, to }) => type !== 'cites' && (from === about || to === about))
    .map(({ type, from, to, date, detail }) => [from, type, to, date, detail].filter(Boolean).join(' '))
}

describe('the graph of the records', () => {
  it('has every record as a node, once, in the order of kinds', () => {
    expect(relations(dataset).nodes.map(({ kind, id }) => [kind, id])).toEqual(
      KINDS.flatMap((kind) => dataset[COLLECTIONS[kind]].map(({ id }) => [kind, id])),
    )
  })

  it('has an edge for every reference and every source of every record, and none for anything else', () => {
    const { relations: edges } = relations(dataset)
    const found = new Map<string, Set<string>>()
    for (const { from, to } of edges) {
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const others = found.get(one)
        if (others) others.add(other)
        else found.set(one, new Set([other]))
      }
    }
    const stated = new Set<string>()
    for (const entry of indexRecords(dataset).values()) {
      const { id } = entry.record
      const named = [
        ...referencedIds(entry),
        ...everyCitationOf(entry.record).map(({ source }) => source),
        ...(entry.kind === 'treaty' ? (entry.record.textPages ?? []) : []),
      ]
      const missing = named.filter((other) => !found.get(id)?.has(other))
      expect([id, missing]).toEqual([id, []])
      for (const other of named) stated.add([id, other].sort().join(' '))
    }
    expect(edges.filter(({ from, to }) => !stated.has([from, to].sort().join(' ')))).toEqual([])
    expect(new Set(edges.map((edge) => JSON.stringify(edge))).size).toBe(edges.length)
  })

  it('says who takes which stance, and who acted in what, with dates', () => {
    const base = datasetOf()
    const written = linesOf(base, 'trade-doubled').filter((line) => !line.startsWith('q-'))
    expect(written).toEqual([
      'trade-doubled filed-under trade',
      'trade-doubled concerns opening',
      'trade-doubled concerns norland',
      'trade-doubled concerns sudland',
      'ada-first asserts trade-doubled 2022-01-10',
      'bo-second denies trade-doubled 2022-01-11',
    ])
    expect(linesOf(base, 'opening')).toEqual(
      expect.arrayContaining([
        'norland acted-in opening 2021-05-03',
        'opening took-place-at river-town 2021-05-03',
      ]),
    )
    expect(linesOf(base, 'bridge-treaty')).toEqual(
      expect.arrayContaining([
        'norland party-to bridge-treaty',
        'ada-first signed bridge-treaty 2020-03-02',
        'ada-first acted-in bridge-treaty 2020-03-02 signature',
        'bridge-treaty rests-on bridge-article-2 consul',
        'bridge-article-1 provision-of bridge-treaty',
      ]),
    )
  })

  it('has what a treaty follows, replaces, and where its text stands', () => {
    const made = madeDataset({
      actors: STATES_AND_SERVANTS,
      sources: [madeSource('page', 'primary')],
      treaties: [
        madeTreaty('ferry', 'Ferry Pact', { parties: [] }),
        madeTreaty('bridge', 'Bridge Treaty', {
          parties: [],
          signatories: [{ actor: 'ada', office: null }],
          replaces: ['ferry'],
          predecessors: [
            { name: 'Ferry Pact', date: '1990', relation: 'replaced', treaty: 'ferry', citations: [] },
            { name: 'Raft Pact', date: '1980', relation: 'named-in-preamble', citations: [] },
          ],
          textPages: ['page'],
        }),
      ],
    })
    expect(linesOf(made, 'bridge')).toEqual([
      'ada signed bridge',
      'bridge replaces ferry',
      'bridge follows ferry replaced',
      'bridge text-at page',
    ])
  })

  it('has towards whom an event was, which treaties it concerns, and of which it is an act', () => {
    const made = madeDataset({
      actors: STATES_AND_SERVANTS,
      treaties: [
        madeTreaty('ferry', 'Ferry Pact', { parties: [] }),
        madeTreaty('bridge', 'Bridge Treaty', { parties: [] }),
      ],
      events: [
        madeEvent('signing', 'Signing', '2020-03-02', {
          actors: ['ada'],
          recipients: ['bo'],
          treaties: ['ferry'],
          act: { treaty: 'bridge', act: 'signature' },
        }),
        madeEvent('walk', 'Walk', '2020', { actors: ['ada'] }),
      ],
    })
    expect(linesOf(made, 'signing')).toEqual([
      'ada acted-in signing 2020-03-02',
      'bo addressed-in signing 2020-03-02',
      'signing concerns ferry',
      'signing act-of bridge 2020-03-02 signature',
    ])
    expect(linesOf(made, 'walk')).toEqual(['ada acted-in walk 2020'])
  })

  it('has who stated a number, and which number of another series disagrees with it', () => {
    const other = { series: 'weights', point: 0 }
    const made = madeDataset({
      actors: STATES_AND_SERVANTS,
      series: [
        madeSeries('tolls', 'Tolls paid', [
          madePoint('2021', 10, { statedByActor: 'ada' }),
          madePoint('first half of 2022', 20, { date: '2022-01/2022-06', disagreesWithOtherSeries: [other] }),
          madePoint('walkers', 30, { disagreesWithOtherSeries: [other] }),
        ]),
        madeSeries('weights', 'Weights carried', [madePoint('2022', 5)]),
      ],
    })
    expect(linesOf(made, 'tolls')).toEqual([
      'ada stated-number-in tolls 2021',
      'tolls disagrees-with weights 2022-01/2022-06 first half of 2022',
      'tolls disagrees-with weights walkers',
    ])
  })

  it('names whom somebody spoke for', () => {
    const base = datasetOf({
      'claims/trade-doubled.yml': (text) =>
        text.replace('actor: ada-first\n    speaker: null', 'actor: senate\n    speaker: ada-first'),
    })
    expect(linesOf(base, 'trade-doubled')).toContain('ada-first spoke-for trade-doubled 2022-01-10 senate')
  })

  it('follows an id that a record had before', () => {
    const base = datasetOf({ 'topics/trade.yml': (text) => `${text}formerIds: [commerce]\n` })
    const before = {
      ...base,
      claims: base.claims.map((claim) => ({ ...claim, topic: 'commerce' })),
    } as unknown as Dataset
    expect(linesOf(before, 'trade-doubled')).toContain('trade-doubled filed-under trade')
  })

  it('can be held to some kinds, with what they have to do with each other', () => {
    const { nodes, relations: edges } = relations(dataset, { kinds: ['treaty', 'actor'] })
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['actor', 'treaty']))
    const ids = new Set<string>(nodes.map(({ id }) => id))
    expect(edges.length).toBeGreaterThan(20)
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
    expect(relations(dataset, { kinds: [] })).toEqual({ nodes: [], relations: [] })
  })

  it('dates events, treaties and sources, and nothing else', () => {
    const base = datasetOf({ 'events/opening.yml': replacing("'2021-05-03'", "'2021~'") })
    const dates = relations(base).nodes.flatMap(({ id, date }) => (date === null ? [] : [`${id} ${date}`]))
    expect(dates).toEqual([
      'copy-site 2021-05',
      'daily-wire 2021-05-04',
      'bridge-treaty 2020-03-02',
      'opening 2021~',
    ])
  })
})
