import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, nearbyDate } from '../../test/edtf-arbitraries.ts'
import { datasetOf, replacing } from '../../test/record-tree.ts'
import type { Treaty, TreatyAct } from '../generated/types.ts'
import { actOf, articleSlots, codedValue, statusAt, unnumberedProvisions } from './treaties.ts'

const ORDER = ['under-negotiation', 'signed', 'in-force']

describe('the status of a treaty on a day', () => {
  it('never goes back as days pass', () => {
    const treaty = baseTreaty()
    const acts = fc.array(
      fc.record({
        type: fc.constantFrom<TreatyAct['type']>(
          'negotiation',
          'signature',
          'chamber-vote',
          'entry-into-force',
          'extension',
        ),
        date: nearbyDate,
      }),
      { maxLength: 5 },
    )
    const day = fc.oneof(
      isoDay,
      fc.integer({ min: 1, max: 31 }).map((day) => `2025-01-${String(day).padStart(2, '0')}`),
    )
    fc.assert(
      fc.property(acts, day, day, (dated, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const withThem = withActs(treaty, dated)
        expect(ORDER.indexOf(statusAt(withThem, earlier))).toBeLessThanOrEqual(
          ORDER.indexOf(statusAt(withThem, later)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('is in force from the day of the act, and not a day before', () => {
    const treaty = withActs(baseTreaty(), [
      { type: 'signature', date: '2025-01-17' },
      { type: 'entry-into-force', date: '2025-10-02' },
    ])
    expect(statusAt(treaty, '2025-01-16')).toBe('under-negotiation')
    expect(statusAt(treaty, '2025-01-17')).toBe('signed')
    expect(statusAt(treaty, '2025-10-01')).toBe('signed')
    expect(statusAt(treaty, '2025-10-02')).toBe('in-force')
    expect(statusAt(treaty, '2040-01-01')).toBe('in-force')
  })

  it.for([
    ['2025-10', '2025-10-30', '2025-10-31'],
    ['2025', '2025-12-30', '2025-12-31'],
    ['2025-09/2025-10', '2025-10-30', '2025-10-31'],
    ['../2025-10-02', '2025-10-01', '2025-10-02'],
  ] as const)('counts an act dated %s from its last day alone', ([date, before, from]) => {
    const treaty = withActs(baseTreaty(), [{ type: 'entry-into-force', date }])
    expect(statusAt(treaty, before)).toBe('under-negotiation')
    expect(statusAt(treaty, from)).toBe('in-force')
  })

  it('never counts an act that has no last day', () => {
    const treaty = withActs(baseTreaty(), [{ type: 'entry-into-force', date: '2025-10-02/..' }])
    expect(statusAt(treaty, '9999-12-31')).toBe('under-negotiation')
  })

  it('does not follow from votes, exchanges or promulgation', () => {
    const treaty = withActs(baseTreaty(), [
      { type: 'chamber-vote', date: '2025-01-01' },
      { type: 'exchange', date: '2025-01-02' },
      { type: 'promulgation', date: '2025-01-03' },
    ])
    expect(statusAt(treaty, '2026-01-01')).toBe('under-negotiation')
  })
})

describe('the acts of a treaty', () => {
  it('give the first of a type in the order of the record, or nothing', () => {
    const treaty = withActs(baseTreaty(), [
      { type: 'chamber-vote', date: '2025-04-16' },
      { type: 'chamber-vote', date: '2025-04-08' },
    ])
    expect(actOf(treaty, 'chamber-vote')).toBe(treaty.acts[0])
    expect(actOf(treaty, 'signature')).toBeUndefined()
  })
})

describe('the article slots of a treaty', () => {
  it('are all its articles in order, filled by verified provisions of that treaty alone', () => {
    const { treaties, provisions } = datasetOf({
      'treaties/road-treaty.yml': ROAD_TREATY,
      'provisions/road-article-3.yml': provision('road-treaty', 3),
      'provisions/bridge-upkeep.yml': replacing(
        'article: null\nnumberVerified: false',
        'article: 3\nnumberVerified: false\nnumberNote: It comes last.',
      ),
    })
    const slots = articleSlots(find(treaties, 'bridge-treaty'), provisions)
    expect(slots.map(({ article, provision }) => [article, provision?.id])).toEqual([
      [1, 'bridge-article-1'],
      [2, 'bridge-article-2'],
      [3, undefined],
    ])
  })

  it('are none when the number of articles is not known', () => {
    const { treaties, provisions } = datasetOf({
      'treaties/bridge-treaty.yml': replacing('articles: 3', 'articles: null'),
    })
    expect(articleSlots(find(treaties, 'bridge-treaty'), provisions)).toEqual([])
  })

  it('leave the provisions without a number to a list of their own', () => {
    const { treaties, provisions } = datasetOf({ 'treaties/road-treaty.yml': ROAD_TREATY })
    expect(unnumberedProvisions(find(treaties, 'bridge-treaty'), provisions).map(({ id }) => id)).toEqual([
      'bridge-upkeep',
    ])
    expect(unnumberedProvisions(find(treaties, 'road-treaty'), provisions)).toEqual([])
  })
})

describe('a coded value', () => {
  it('is found by the name of its variable, and is absent where nothing is coded', () => {
    const treaty = baseTreaty()
    expect(codedValue(treaty, 'consul')?.value).toBe(1)
    expect(codedValue(treaty, 'defense')?.value).toBe(0)
    expect(codedValue(treaty, 'nonagg')).toBeUndefined()
    expect(codedValue({ ...treaty, coding: null }, 'consul')).toBeUndefined()
  })
})

const ROAD_TREATY = `shortName: Road Treaty
title: {en: Treaty on the Road}
parties: [norland, sudland]
signatories: []
preamble: null
articles: 4
languages: null
duration: null
entryIntoForceRule: null
acts:
  - {id: talks, type: negotiation, date: '2019', by: [norland], place: null, description: They talk., certainty: high, citations: [{source: daily-wire}]}
coding: null
notSeen: [who signed]
citations: [{source: daily-wire}]
`

function provision(treaty: string, article: number): string {
  return `treaty: ${treaty}\narticle: ${article}\nnumberVerified: true\ntitle: Surface\ntopic: ties\nobligation: cooperate\nparaphrase: They pave it.\ncertainty: high\ncitations: [{source: daily-wire}]\n`
}

function baseTreaty(): Treaty {
  return find(datasetOf().treaties, 'bridge-treaty')
}

function withActs(treaty: Treaty, dated: readonly Pick<TreatyAct, 'type' | 'date'>[]): Treaty {
  const [act] = treaty.acts
  return { ...treaty, acts: act ? dated.map((one, index) => ({ ...act, ...one, id: `act-${index}` })) : [] }
}

function find(treaties: readonly Treaty[], id: string): Treaty {
  const treaty = treaties.find((candidate) => String(candidate.id) === id)
  if (!treaty) throw new Error(`the fixture has no treaty ${id}`)
  return treaty
}
