import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, nearbyDate } from '../../test/edtf-arbitraries.ts'
import { datasetOf, replacing } from '../../test/record-tree.ts'
import type { Treaty, TreatyAct } from '../generated/types.ts'
import { dateBounds } from './dates.ts'
import {
  actOf,
  articleSlots,
  codedValue,
  entryIntoForce,
  statusAt,
  unnumberedProvisions,
} from './treaties.ts'

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

  it('is never ahead of what it would be if the true day of each act were known', () => {
    const treaty = baseTreaty()
    const acts = fc.array(
      fc.record({
        type: fc.constantFrom<TreatyAct['type']>('signature', 'entry-into-force'),
        date: nearbyDate,
        // How far into its bounds the act truly fell.
        depth: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(acts, isoDay, fc.boolean(), fc.nat({ max: 400 }), (dated, anyDay, isNear, offset) => {
        const day = isNear ? addDays('2024-12-01', offset) : anyDay
        const truth = dated.map(({ type, date, depth }) => ({ type, date: dayWithin(date, depth) }))
        expect(ORDER.indexOf(statusAt(withActs(treaty, dated), day))).toBeLessThanOrEqual(
          ORDER.indexOf(statusAt(withActs(treaty, truth), day)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it.for(['17 January 2025', '2025-01', '2025-1-17', '2025-02-30', '2025-13-01', '2025-01-17~', ''])(
    'is not asked for on "%s", and the error says what to write',
    (day) => {
      expect(() => statusAt(baseTreaty(), day)).toThrow(
        new RangeError(`"${day}" is not a day of the calendar; write year, month and day, as in 2025-01-17`),
      )
    },
  )

  it('takes the last day of February in a leap year', () => {
    expect(statusAt(baseTreaty(), '2024-02-29')).toBe('in-force')
    expect(() => statusAt(baseTreaty(), '2023-02-29')).toThrow(RangeError)
  })

  it('stays "signed" where no entry into force is known, and entryIntoForce says that it is not known', () => {
    const treaty = withActs(baseTreaty(), [{ type: 'signature', date: '2001-03-12' }])
    expect(statusAt(treaty, '2026-01-01')).toBe('signed')
    expect(entryIntoForce(treaty)).toBeNull()
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

describe('the entry into force of a treaty', () => {
  it('is its date with every other date that a source gives, and no other value', () => {
    const [treaty] = datasetOf({
      'treaties/bridge-treaty.yml': (base) =>
        base.replace(
          "    date: '2021-02-01'\n",
          "    date: '2021-02-01'\n    alternatives:\n      - {date: '../2020-12-31', statedBy: Bo Second, citations: [{source: copy-site}]}\n      - {statedBy: A copy, note: No date., citations: [{source: copy-site}]}\n",
        ),
    }).treaties
    const entry = treaty && entryIntoForce(treaty)
    expect(entry?.date).toBe('2021-02-01')
    expect(entry?.alternatives.map(({ date, statedBy }) => [date, statedBy])).toEqual([
      ['../2020-12-31', 'Bo Second'],
    ])
    // The alternative is earlier, and does not make the treaty older.
    expect(treaty && statusAt(treaty, '2021-01-31')).toBe('signed')
  })

  it('has no alternatives when the sources agree', () => {
    expect(entryIntoForce(baseTreaty())).toEqual({ date: '2021-02-01', alternatives: [] })
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
  return `treaty: ${treaty}\narticle: ${article}\nnumberVerified: true\ntitle: Surface\ntopic: ties\nobligation: cooperate\nparaphrase: They pave it.\ncertainty: high\ncitations: [{source: daily-wire, locator: {article: ${article}}}]\n`
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A day that a date can mean; for a date without an end, one that lies beyond every day that is asked for. */
function dayWithin(date: string, depth: number): string {
  const { earliest, latest } = dateBounds(date)
  if (latest === null) return '9999-12-31'
  const first = earliest ?? addDays(latest, -1000)
  const length = (Date.parse(latest) - Date.parse(first)) / 86_400_000
  return addDays(first, Math.floor(depth * length))
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
