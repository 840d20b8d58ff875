import { describe, expect, it } from 'vitest'
import {
  asRange,
  cited,
  type Made,
  type MadeNumber,
  type MadePoint,
  madeAssertion,
  madeClaim,
  madeDataset,
  madePoint,
  madeSeries,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { scaleAround } from './scale.ts'
import { statedNumbers } from './stated-numbers.ts'

const draftsOf = (
  points: readonly MadePoint[],
  { series = {}, claims = [] }: { series?: Partial<Made<'series'>>; claims?: Made<'claims'>[] } = {},
) =>
  statedNumbers.drafts(
    madeDataset({
      actors: STATES_AND_SERVANTS,
      claims,
      series: [{ ...madeSeries('turnover', 'Trade turnover', [...points]), ...series }],
    }),
  )

const point = (parts: Partial<MadeNumber> = {}, value = 1200) =>
  madePoint('2020', value, { statedBy: 'Ada First, President', ...parts })

describe('the question what number somebody gave', () => {
  it('is an estimate on a scale around the number', () => {
    expect(draftsOf([point({ date: '2020', qualifier: 'about', statedByActor: 'ada' })])).toEqual([
      {
        format: 'estimate',
        subject: 'turnover-2020',
        stem: 'Trade turnover, 2020: what number did Ada First give?',
        estimate: { quantity: 'number', value: 1200, ...scaleAround(1200, 'turnover 2020'), unit: 'crowns' },
        explanation: 'Trade turnover, 2020: about 1,200 crowns, as stated by Ada First, President.',
        topic: 'trade',
        difficulty: 'hard',
        supports: ['turnover', 'ada'],
        asks: ['turnover/2020'],
        citations: cited('news-of-2020', 'more'),
      },
    ])
  })

  it('names whoever has no record without the office, with an article where one belongs', () => {
    expect(draftsOf([point()])).toMatchObject([
      { stem: 'Trade turnover: what number did Ada First give?', supports: ['turnover'] },
    ])
    expect(draftsOf([point({ statedBy: 'Trade Office, Norland, by wire' })])).toMatchObject([
      {
        stem: 'Trade turnover: what number did the Trade Office give?',
        explanation: 'Trade turnover: 1,200 crowns, as stated by the Trade Office, Norland, by wire.',
      },
    ])
  })

  it.for([
    [{ period: '2020-05', date: '2020-05' }, 'Trade turnover, May 2020'],
    [{ period: 'First half of 2020', date: '2020-01/2020-06' }, 'Trade turnover, First half of 2020'],
    [{ period: 'Each ship', date: '2020' }, 'Trade turnover, each ship'],
    [{ period: 'Total', date: '2020' }, 'Trade turnover, total'],
    [{ period: 'Three ships', date: '2020' }, 'Trade turnover, three ships'],
    [{ period: 'Medium ships', date: '2020' }, 'Trade turnover, medium ships'],
    [{ period: 'Unit of one', date: '2020' }, 'Trade turnover, unit of one'],
    [{ period: 'Units', date: '2020' }, 'Trade turnover, units'],
    [{ period: 'Start of work', date: '2020' }, 'Trade turnover, start of work'],
    [{ period: 'Ceiling', date: '2020' }, 'Trade turnover, ceiling'],
    [{ period: 'Site', date: '2020' }, 'Trade turnover, site'],
    [{ period: 'Sites', date: '2020' }, 'Trade turnover, Sites'],
    [{ period: 'River Total', date: '2020' }, 'Trade turnover, River Total'],
    [{ period: '2030, goal', date: '2030' }, 'Trade turnover, 2030, goal'],
  ] as const)('says what the number is of: %j', ([parts, subject]) => {
    const [draft] = draftsOf([{ ...point(), ...parts }])
    expect(draft?.stem).toBe(`${subject}: what number did Ada First give?`)
  })

  it('says once that a goal is one', () => {
    const goal = { ...point(), period: '2030, goal', date: '2030' }
    expect(draftsOf([goal], { series: { title: 'The goal for trade' } })).toMatchObject([
      { stem: 'The goal for trade, 2030: what number did Ada First give?' },
    ])
    const part = { ...goal, period: '2030, goal of one' }
    expect(draftsOf([part], { series: { title: 'The goal for trade' } })).toMatchObject([
      { stem: 'The goal for trade, 2030, goal of one: what number did Ada First give?' },
    ])
  })

  it('says of what a number is where the series has several, dated or not', () => {
    expect(draftsOf([point(), madePoint('2021', 7)])).toMatchObject([
      { stem: 'Trade turnover, 2020: what number did Ada First give?' },
      { stem: 'Trade turnover, 2021: what number did Ada First give?' },
    ])
  })

  it('makes an id of the period', () => {
    expect(draftsOf([{ ...point(), period: '(Ships) – in 2020!' }])).toMatchObject([
      { subject: 'turnover-ships-in-2020', asks: ['turnover/(Ships) – in 2020!'] },
    ])
  })

  it('ends the scale of a share at all of it', () => {
    const high = (unit: string, title: string) => {
      const [draft] = draftsOf([point({}, 95)], { series: { unit, title } })
      return draft && 'estimate' in draft && draft.estimate.quantity === 'number'
        ? draft.estimate.high
        : undefined
    }
    const free = scaleAround(95, 'turnover 2020').high
    expect(free).toBeGreaterThan(100)
    expect(high('per cent', 'Share of trade')).toBe(scaleAround(95, 'turnover 2020', 100).high)
    expect(high('per cent', 'Share of trade')).toBeLessThanOrEqual(100)
    expect(high('per cent', 'Growth of the Share')).toBe(free)
    expect(high('per cent of it', 'Share of trade')).toBe(free)
    expect(high('ten per cent', 'Share of trade')).toBe(free)
  })
})

describe('a number that is asked for', () => {
  const isAsked = (parts: Partial<MadeNumber>, value?: number) => draftsOf([point(parts, value)]).length === 1

  it('is one that somebody stated and nobody disputes', () => {
    expect(isAsked({})).toBe(true)
    expect(isAsked({ statedBy: null })).toBe(false)
    expect(isAsked({ certainty: 'low' })).toBe(false)
    expect(isAsked({ disagreesWith: [] })).toBe(true)
    expect(isAsked({ disagreesWith: [0] })).toBe(false)
    expect(draftsOf([asRange(point())])).toEqual([])
  })

  it.for([
    ['about', true],
    ['around', true],
    ['more than', false],
  ] as const)('may be qualified by “%s”: %s', ([qualifier, may]) => {
    expect(isAsked({ qualifier })).toBe(may)
  })

  it.for(['Expected in 2030', 'By forecast', 'Potential of the port', 'At the yearly rate of May'])(
    'was counted, not “%s”',
    (period) => {
      expect(draftsOf([{ ...point(), period }])).toEqual([])
    },
  )

  it('was counted, whatever longer words its period has', () => {
    expect(draftsOf([{ ...point(), period: 'Unexpected, potentially' }])).toHaveLength(1)
  })

  it('has two places after the point at most', () => {
    expect(isAsked({}, 1.25)).toBe(true)
    expect(isAsked({}, 1.255)).toBe(false)
  })

  it('is the only one of its period', () => {
    expect(draftsOf([point(), point({}, 1300)])).toEqual([])
  })

  it('is of no series of arms or of years', () => {
    expect(draftsOf([point()], { series: { topic: 'arms-supplies' } })).toEqual([])
    expect(draftsOf([point()], { series: { unit: 'year' } })).toEqual([])
  })

  it('is the first and the last of a series', () => {
    const many = ['a', 'b', 'c'].map((period, index) => madePoint(period, index + 1))
    expect(draftsOf(many).map(({ subject }) => subject)).toEqual(['turnover-a', 'turnover-c'])
    expect(draftsOf(many.slice(0, 2))).toHaveLength(2)
    expect(draftsOf([])).toEqual([])
  })

  it.for([
    ['Trade came to 1200 crowns.', false],
    ['Trade came to 1,200 crowns.', false],
    ['Trade came to 12 crowns and 1,200 marks.', false],
    ['Trade came to 12000 crowns.', true],
    ['Trade came to 1.2 crowns.', true],
    ['Trade came to nothing.', true],
  ] as const)('is in no contested claim: with “%s” %s', ([proposition, may]) => {
    const denied = madeClaim('toll', proposition, [madeAssertion('bo', 'denies', '2021')])
    const agreed = madeClaim('toll', proposition, [madeAssertion('bo', 'asserts', '2021')])
    expect(draftsOf([point()], { claims: [denied] }).length === 1).toBe(may)
    expect(draftsOf([point()], { claims: [agreed] })).toHaveLength(1)
  })

  it('may have a point in a claim', () => {
    const denied = madeClaim('toll', 'It rose by 1.25 crowns.', [madeAssertion('bo', 'denies', '2021')])
    expect(draftsOf([point({}, 1.25)], { claims: [denied] })).toEqual([])
    expect(draftsOf([point({}, 25)], { claims: [denied] })).toHaveLength(1)
  })
})
