import { describe, expect, it } from 'vitest'
import {
  asRange,
  type Made,
  type MadeNumber,
  type MadePoint,
  madeDataset,
  madePoint,
  madeSeries,
} from '../../../test/made-records.ts'
import { disputedNumbers, partsOfSeries } from './series-matches.ts'

const seriesOf = (...points: MadePoint[]): Made<'series'> => madeSeries('turnover', 'Trade turnover', points)

/** A number of 2020 on which three disagree, each of whom names the other two. */
const disputed = (index: number, value: number, statedBy: string, parts: Partial<MadeNumber> = {}) =>
  madePoint('2020', value, {
    statedBy,
    disagreesWith: [0, 1, 2].filter((other) => other !== index),
    citations: [{ source: `${statedBy} wrote` }, { source: 'more' }],
    ...parts,
  })

describe('the question who stated which number', () => {
  const draftsOf = (...points: MadePoint[]) =>
    disputedNumbers.drafts(madeDataset({ series: [seriesOf(...points)] }))
  const first = disputed(0, 1000, 'Ada First')
  const second = disputed(1, 20, 'Bo Second', { qualifier: 'about' })
  const third = disputed(2, 30, 'the press')

  it('is asked of numbers that disagree', () => {
    expect(draftsOf(first, second, third)).toEqual([
      {
        format: 'match',
        subject: 'turnover',
        stem: 'Trade turnover: which number is stated by whom?',
        pairs: [
          { left: 'Ada First', right: '1,000', rationale: 'Ada First: 1,000 crowns.' },
          { left: 'Bo Second', right: 'about 20', rationale: 'Bo Second: about 20 crowns.' },
          { left: 'the press', right: '30', rationale: 'the press: 30 crowns.' },
        ],
        explanation:
          'Sources disagree. Ada First: 1,000 crowns. Bo Second: about 20 crowns. the press: 30 crowns.',
        topic: 'trade',
        difficulty: 'hard',
        supports: ['turnover'],
        asks: ['turnover/2020/Ada First', 'turnover/2020/Bo Second', 'turnover/2020/the press'],
        citations: [
          { source: 'Ada First wrote' },
          { source: 'Bo Second wrote' },
          { source: 'the press wrote' },
        ],
      },
    ])
  })

  it('leaves out numbers that nobody disputes', () => {
    const agreed = ['2021', '2022', '2023'].map((period, index) => madePoint(period, 40 + index))
    expect(draftsOf(first, second, third, ...agreed)).toEqual(draftsOf(first, second, third))
    expect(draftsOf(...agreed)).toEqual([])
  })

  it.for([
    ['is a range', asRange(third)],
    ['is stated by nobody', { ...third, statedBy: null }],
    ['only copies give', { ...third, certainty: 'low' }],
    ['disagrees with nothing', { ...third, disagreesWith: [] }],
    ['disagrees with one of them', { ...third, disagreesWith: [0] }],
    ['is of another period', { ...third, period: '2021' }],
    ['is the same as another', { ...third, value: 20 }],
  ] as const)('is not asked where one of three %s', ([, changed]) => {
    expect(draftsOf(first, second, changed as MadePoint)).toEqual([])
  })

  it('needs three numbers', () => {
    expect(
      draftsOf(
        disputed(0, 1, 'Ada First', { disagreesWith: [1] }),
        disputed(1, 2, 'Bo Second', { disagreesWith: [0] }),
      ),
    ).toEqual([])
  })
})

describe('the question which number belongs to what', () => {
  const draftsOf = (...points: MadePoint[]) =>
    partsOfSeries.drafts(madeDataset({ series: [seriesOf(...points)] }))
  const three = [
    madePoint('2020', 1000),
    madePoint('2021', 20, { qualifier: 'about' }),
    madePoint('2022', 30),
  ]

  it('is asked of a short series of numbers that differ', () => {
    expect(draftsOf(...three)).toEqual([
      {
        format: 'match',
        subject: 'turnover',
        stem: 'Trade turnover: which number belongs to what, according to Ada First?',
        pairs: [
          { left: '2020', right: '1,000', rationale: '2020: 1,000 crowns.' },
          { left: '2021', right: 'about 20', rationale: '2021: about 20 crowns.' },
          { left: '2022', right: '30', rationale: '2022: 30 crowns.' },
        ],
        explanation: '2020: 1,000 crowns. 2021: about 20 crowns. 2022: 30 crowns.',
        topic: 'trade',
        difficulty: 'hard',
        supports: ['turnover'],
        asks: ['turnover/2020', 'turnover/2021', 'turnover/2022'],
        citations: [{ source: 'news-of-2020' }, { source: 'news-of-2021' }, { source: 'news-of-2022' }],
      },
    ])
  })

  it('names who stated them, if it is known', () => {
    const stated = (statedBy: string | null) => draftsOf(...three.map((point) => ({ ...point, statedBy })))
    expect(stated('Kremlin')).toMatchObject([
      { stem: 'Trade turnover: which number belongs to what, according to the Kremlin?' },
    ])
    expect(stated(null)).toMatchObject([{ stem: 'Trade turnover: which number belongs to what?' }])
  })

  it('leaves out of a period what all of them begin with', () => {
    const lefts = (...periods: readonly string[]) =>
      draftsOf(...periods.map((period, index) => madePoint(period, index))).flatMap((draft) =>
        'pairs' in draft ? draft.pairs.map(({ left }) => left) : [],
      )
    expect(lefts('3 May, for', '3 May, against', '3 May, absent, ill')).toEqual([
      'For',
      'Against',
      'Absent, ill',
    ])
    expect(lefts('3 May, for', '3 May, against', '4 May, for')).toEqual([
      '3 May, for',
      '3 May, against',
      '4 May, for',
    ])
    expect(lefts('3 May, for', '3 May, against', '3 May')).toEqual(['3 May, for', '3 May, against', '3 May'])
    expect(lefts('export', 'import', 'transit')).toEqual(['Export', 'Import', 'Transit'])
  })

  const fourth = madePoint('2023', 40)

  it.for([
    ['only copies give', { ...fourth, certainty: 'low' }],
    ['another disagrees with', { ...fourth, disagreesWith: [0] }],
    ['has a note', { ...fourth, note: 'Without tolls.' }],
    ['is a range', asRange(fourth)],
    ['is the same as another', { ...fourth, value: 30 }],
    ['somebody else states', { ...fourth, statedBy: 'Bo Second' }],
  ] as const)('is not asked of a series with a number that %s', ([, changed]) => {
    expect(draftsOf(...three, fourth)).toHaveLength(1)
    expect(draftsOf(...three, changed as MadePoint)).toEqual([])
  })

  it('needs three numbers, and seven at most', () => {
    const many = (count: number) =>
      draftsOf(...Array.from({ length: count }, (_, index) => madePoint(`${index}`, index)))
    expect([2, 3, 7, 8].map((count) => many(count).length)).toEqual([0, 1, 1, 0])
    expect(draftsOf()).toEqual([])
  })
})
