import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const TURNOVER = 'series/turnover.yml'
const DUCATS = 'series/turnover-in-ducats.yml'
const SECOND = "  - period: '2020'\n    range: {low: 11, high: 12}\n"
const FIRST_DISAGREES = '    statedBy: Ada First\n    disagreesWith: [1]\n'
const SECOND_DISAGREES = '    statedBy: null\n    disagreesWith: [0]\n'

/** The base series with its first point in the given period, and the second in another. */
const inPeriod = (lines: string) => (base: string) =>
  base
    .replace("period: '2020'\n    value", `${lines}\n    value`)
    .replace(/ {4}disagreesWith: \[\d\]\n/g, '')
    .replace(SECOND, SECOND.replace("'2020'", 'Another'))

const withoutDisagreement = (second: string) => (base: string) =>
  base.replace(/ {4}disagreesWith: \[\d\]\n/g, '').replace('range: {low: 11, high: 12}', second)

const across = (others: string) => (base: string) =>
  base.replace(FIRST_DISAGREES, `${FIRST_DISAGREES}    disagreesWithOtherSeries: ${others}\n`)

const inDucats = (others: string) => `title: Trade turnover in ducats
topic: trade
unit: million ducats
points:
  - period: '2020'
    value: 3
    statedBy: null
${others}    citations:
      - source: daily-wire
`

describe('the rule that numbers which clash name each other', () => {
  it.for([
    {
      side: 'second',
      missing: SECOND_DISAGREES,
      line: '8:21  E231 one-sided-disagreement  points[0].disagreesWith[0] is 1, but point 1 does not name point 0',
    },
    {
      side: 'first',
      missing: FIRST_DISAGREES,
      line: '13:21  E231 one-sided-disagreement  points[1].disagreesWith[0] is 0, but point 0 does not name point 1',
    },
  ])('reports, once, a disagreement that the $side point does not know of', ({ missing, line }) => {
    const kept = missing.replace(/ {4}disagreesWith.*\n/, '')
    expect(faultLines({ [TURNOVER]: replacing(missing, kept) })).toEqual([`records/${TURNOVER}:${line}`])
  })

  it.for([
    ['a value below', 'value: 9'],
    ['a value above', 'value: 10.5'],
    ['a range above', 'range: {low: 11, high: 12}'],
    ['a range below', 'range: {low: 1, high: 9.9}'],
  ] as const)('reports two points of one period where the second has %s, at the second', ([, second]) => {
    expect(faultLines({ [TURNOVER]: withoutDisagreement(second) })).toEqual([
      `records/${TURNOVER}:10:13  E231 one-sided-disagreement  points[1].period is that of point 0, which has another value; name each other in disagreesWith`,
    ])
  })

  it.for(['value: 10', 'range: {low: 10, high: 12}', 'range: {low: 8, high: 10}'])(
    'leaves two points of one period alone where the second, of %s, shares a value with the first',
    (second) => {
      expect(faultLines({ [TURNOVER]: withoutDisagreement(second) })).toEqual([])
    },
  )

  it('leaves points of two periods with different values alone', () => {
    expect(faultLines({ [TURNOVER]: inPeriod("period: '2019'") })).toEqual([])
  })
})

describe('the rule that numbers in different units which clash name each other', () => {
  const BACK = '    disagreesWithOtherSeries: [{series: turnover, point: 0}]\n'
  const THERE = '[{series: turnover-in-ducats, point: 0}]'

  it('leaves two points that name each other alone', () => {
    expect(faultLines({ [TURNOVER]: across(THERE), [DUCATS]: inDucats(BACK) })).toEqual([])
  })

  it('reports a disagreement that the point there does not know of', () => {
    expect(faultLines({ [TURNOVER]: across(THERE), [DUCATS]: inDucats('') })).toEqual([
      `records/${TURNOVER}:9:32  E231 one-sided-disagreement  points[0].disagreesWithOtherSeries[0] names point 0 of "turnover-in-ducats", which does not name this point`,
    ])
  })

  it('reports one where the point there names another point of this series', () => {
    const back = BACK.replace('point: 0', 'point: 1')
    expect(faultLines({ [TURNOVER]: across(THERE), [DUCATS]: inDucats(back) })).toEqual([
      `records/${DUCATS}:8:32  E231 one-sided-disagreement  points[0].disagreesWithOtherSeries[0] names point 1 of "turnover", which does not name this point`,
      `records/${TURNOVER}:9:32  E231 one-sided-disagreement  points[0].disagreesWithOtherSeries[0] names point 0 of "turnover-in-ducats", which does not name this point`,
    ])
  })

  it('reports one where the point there names a point of a third series', () => {
    const lines = faultLines({
      [TURNOVER]: across(THERE),
      [DUCATS]: inDucats(BACK.replace('turnover', 'turnover-in-thalers')),
      'series/turnover-in-thalers.yml': inDucats(BACK.replace('turnover', 'turnover-in-ducats')),
    })
    expect(lines).toEqual([
      `records/${TURNOVER}:9:32  E231 one-sided-disagreement  points[0].disagreesWithOtherSeries[0] names point 0 of "turnover-in-ducats", which does not name this point`,
    ])
  })

  it('reports a point that is not there', () => {
    const there = THERE.replace('point: 0', 'point: 1')
    expect(faultLines({ [TURNOVER]: across(there), [DUCATS]: inDucats('') })).toEqual([
      `records/${TURNOVER}:9:68  E231 one-sided-disagreement  points[0].disagreesWithOtherSeries[0].point is 1; the points there are 0 to 0`,
    ])
  })

  it('reports the series itself, where disagreesWith is meant', () => {
    expect(faultLines({ [TURNOVER]: across('[{series: turnover, point: 1}]') })).toEqual([
      `records/${TURNOVER}:9:41  E231 one-sided-disagreement  points[0].disagreesWithOtherSeries[0].series is this series; name its points in disagreesWith`,
    ])
  })

  it('leaves an unknown series to the link step', () => {
    const lines = faultLines({ [TURNOVER]: across('[{series: turnovr, point: 1}]') })
    expect(lines.map((line) => /E\d{3} \S+/.exec(line)?.[0])).toEqual(['E102 unknown-series'])
  })
})

describe('the rule that a date fits its period', () => {
  it.for([
    ["period: '2020-01'\n    date: '2020'", 'is "2020", but the period is "2020-01"'],
    [
      "period: January 2019\n    date: '2020-01'",
      'has the year 2020, which the period "January 2019" does not name',
    ],
    [
      "period: 2019–2020\n    date: '2018/2021-05'",
      'has the year 2018 and 2021, which the period "2019–2020" does not name',
    ],
  ] as const)('reports %j', ([lines, message]) => {
    expect(faultLines({ [TURNOVER]: inPeriod(lines) })).toEqual([
      `records/${TURNOVER}:6:11  E231 one-sided-disagreement  points[0].date ${message}`,
    ])
  })

  it.for([
    "period: '2020'\n    date: '2020'",
    "period: January–May 2020\n    date: '2020-01/2020-05'",
    "period: Norland, by March 2020\n    date: '../2020-03'",
    "period: Mid-2020\n    date: '2020?'",
    "period: The first year\n    date: '2020'",
    'period: Start, as stated in May 2020',
  ])('leaves %j alone', (lines) => {
    expect(faultLines({ [TURNOVER]: inPeriod(lines) })).toEqual([])
  })
})
