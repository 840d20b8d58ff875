import { recordById, type Series } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { barsOf } from './bars.ts'

const [point] = recordById('series', 'currency-share').points
if (!point) throw new Error('the series has no point')

/** A series of points that disagree as told, weak where marked. */
function seriesOf(
  ...points: readonly { readonly disagreesWith?: number[]; readonly certainty?: 'low' }[]
): Series {
  const { certainty: _, ...firm } = point as Series['points'][number]
  return {
    ...recordById('series', 'currency-share'),
    points: points.map((change) => ({ ...firm, ...change })),
  }
}

describe('the bars of a series', () => {
  it('are one for each number that is not weak', () => {
    expect(barsOf(seriesOf({}, { certainty: 'low' }, {})).bars).toHaveLength(2)
  })

  it('write a range with both its ends, and are as long as the higher one', () => {
    const { value: _, ...rest } = { value: 0, ...point }
    const range = { ...rest, range: { low: 3, high: 7 } } as Series['points'][number]
    const series = { ...seriesOf({}), points: [range] }
    expect(barsOf(series).bars).toEqual([expect.objectContaining({ written: '3–7', amount: 7 })])
  })

  it('say in words when, and leave a period that has words as it is', () => {
    const at = (period: string, date?: string) =>
      barsOf({ ...seriesOf({}), points: [{ ...point, period, date } as Series['points'][number]] }).bars[0]
        ?.when
    expect(at('2024-10', '2024-10')).toBe('Oct 2024')
    expect(at('2026, target', '2026')).toBe('2026, target')
    expect(at('Medium term, target')).toBe('Medium term, target')
  })

  it('are hatched beside a bar that disagrees, and the note says what hatching is', () => {
    const { bars, notes } = barsOf(seriesOf({ disagreesWith: [1] }, { disagreesWith: [0] }))
    expect(bars.map(({ isDisputed }) => isDisputed)).toEqual([true, true])
    expect(notes).toEqual(['Hatched bars disagree with another bar.'])
  })

  it('are not hatched for a number that is not drawn; the note tells of it without its value', () => {
    const { bars, notes } = barsOf(seriesOf({ disagreesWith: [1] }, { disagreesWith: [0], certainty: 'low' }))
    expect(bars.map(({ isDisputed }) => isDisputed)).toEqual([false])
    expect(notes).toEqual([
      'Not drawn: one more number, read only in copies of other reports; it disagrees with a bar.',
    ])
    expect(barsOf(seriesOf({}, { certainty: 'low' }, { certainty: 'low' })).notes).toEqual([
      'Not drawn: two more numbers, read only in copies of other reports.',
    ])
  })

  it('need no note where all is drawn and nothing clashes', () => {
    expect(barsOf(seriesOf({}, {})).notes).toEqual([])
  })

  it('of the payments leave out the two numbers that were read only in copies', () => {
    const { bars, notes } = barsOf(recordById('series', 'currency-share'))
    expect(bars.map(({ point: { statedBy } }) => statedBy)).not.toContainEqual(
      expect.stringMatching(/Lozhechko/),
    )
    expect(bars.every(({ point: { certainty } }) => certainty === undefined)).toBe(true)
    expect(notes).toEqual([
      'Not drawn: two more numbers, read only in copies of other reports; of these, at least one disagrees with a bar.',
    ])
  })
})
