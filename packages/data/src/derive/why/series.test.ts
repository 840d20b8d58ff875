import { describe, expect, it } from 'vitest'
import {
  asRange,
  cited,
  type Made,
  type MadePoint,
  madeDataset,
  madePoint,
  madeSeries,
  madeSource,
} from '../../../test/made-records.ts'
import { reasonRows } from '../../../test/reason-rows.ts'

const READ_IN_WIRE = 'Read in wire, undated (ownership not recorded; news agency).'
const WIRE = { citations: cited('wire') }

function rowsOf(points: MadePoint[], parts: Partial<Made<'series'>> = {}): string[][] {
  const series = [madeSeries('tolls', 'Tolls paid', points, parts)]
  return reasonRows(madeDataset({ series, sources: [madeSource('wire', 'wire')] }), 'tolls')
}

describe('what a series holds', () => {
  const point = madePoint('2021', 10, WIRE)

  it.for([
    [{}, []],
    [{ note: 'in prices of 2020' }, ['In prices of 2020.']],
    [{ citations: cited('wire') }, [READ_IN_WIRE]],
    [{ note: 'in prices of 2020', citations: cited('wire') }, ['In prices of 2020.', READ_IN_WIRE]],
  ] as const)('is one number, or several, with note and sources: %j', ([parts, more]) => {
    const { citations = [], ...others } = parts as Partial<Made<'series'>>
    const given = citations.length > 0 ? { ...others, citations } : others
    const sources = citations.map(({ source }) => source)
    expect(rowsOf([point], given)[0]).toEqual([
      'says',
      ['“Tolls paid” holds one number, in crowns.', ...more].join(' '),
      ...sources,
    ])
    expect(rowsOf([point, point], given)[0]).toEqual([
      'says',
      ['“Tolls paid” holds 2 numbers, in crowns; where sources disagree, it keeps each value.', ...more].join(
        ' ',
      ),
      ...sources,
    ])
  })
})

describe('a number of a series', () => {
  it.for<[string, MadePoint]>([
    ['Number 1, 2021: 10 crowns, stated by Ada First.', madePoint('2021', 10, WIRE)],
    ['Number 1, 2021: 10 to 11 crowns, stated by Ada First.', asRange(madePoint('2021', 10, WIRE))],
    [
      'Number 1, 2021: more than 10 crowns, stated by Ada First.',
      madePoint('2021', 10, { ...WIRE, qualifier: 'more than' }),
    ],
    [
      'Number 1, 2021: about 10 to 11 crowns, stated by Ada First.',
      asRange(madePoint('2021', 10, { ...WIRE, qualifier: 'about' })),
    ],
    [
      'Number 1, 2021: 10 crowns, the source does not say by whom.',
      madePoint('2021', 10, { ...WIRE, statedBy: null }),
    ],
    [
      'Number 1, 2021: 10 crowns, stated by Ada First. As of May.',
      madePoint('2021', 10, { ...WIRE, note: 'as of May' }),
    ],
    [
      'Number 1, 2021: 10 crowns, stated by Ada First. Only copies of other reports were read for this.',
      madePoint('2021', 10, { ...WIRE, certainty: 'low' }),
    ],
  ])('is told as “%s”', ([told, point]) => {
    expect(rowsOf([point]).slice(1)).toEqual([['value', `${told} ${READ_IN_WIRE}`, 'wire']])
  })

  it('brings each other value for the same thing, and no other', () => {
    const rows = rowsOf([
      madePoint('2021', 10, { ...WIRE, disagreesWith: [2, 1, 7], note: 'As of May.', certainty: 'low' }),
      asRange(madePoint('2021', 20, { ...WIRE, qualifier: 'about' })),
      madePoint('2021', 30, { ...WIRE, statedBy: null }),
      madePoint('2022', 40, WIRE),
    ])
    expect(rows.slice(1).map(([, text]) => text)).toEqual(
      [
        'Number 1, 2021: 10 crowns, stated by Ada First. Another value for the same thing: 30, the source does not say by whom. Another value for the same thing: about 20 to 21, stated by Ada First. As of May. Only copies of other reports were read for this.',
        'Number 2, 2021: about 20 to 21 crowns, stated by Ada First.',
        'Number 3, 2021: 30 crowns, the source does not say by whom.',
        'Number 4, 2022: 40 crowns, stated by Ada First.',
      ].map((text) => `${text} ${READ_IN_WIRE}`),
    )
  })
})
