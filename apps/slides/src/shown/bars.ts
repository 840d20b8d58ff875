import { formatDate, presentablePoints, type Series, type SeriesPoint } from '@partnership/data'
import { numberInWords } from '../references/number-words.ts'

/** One number as a bar. */
export interface Bar {
  readonly point: SeriesPoint
  /** What it is about: a period in words. */
  readonly when: string
  /** What the length of the bar stands for: the number, or the highest of a range. */
  readonly amount: number
  readonly written: string
  /** Whether it disagrees with another bar. */
  readonly isDisputed: boolean
}

export interface Bars {
  readonly bars: readonly Bar[]
  /** What a reader is told under the bars, sentence by sentence. */
  readonly notes: readonly string[]
}

/** The bars of a series, without the numbers that only copies of other reports carry, and what is said of those. */
export function barsOf(series: Series): Bars {
  const { points, leftOut, disagreementLeftOut } = presentablePoints(series)
  const bars = points.map(({ point, isDisputed }) => ({
    point,
    // Where the record has a date and no words, the date is put into words.
    when: point.date === point.period ? formatDate(point.date, 'short') : point.period,
    amount: 'value' in point ? point.value : point.range.high,
    written: 'value' in point ? `${point.value}` : `${point.range.low}–${point.range.high}`,
    isDisputed,
  }))
  const isOne = leftOut === 1
  return {
    bars,
    notes: [
      ...(bars.some(({ isDisputed }) => isDisputed) ? ['Hatched bars disagree with another bar.'] : []),
      ...(leftOut === 0
        ? []
        : [
            `Not drawn: ${numberInWords(leftOut)} more ${isOne ? 'number' : 'numbers'}, read only in copies of other reports${
              disagreementLeftOut ? `${isOne ? '; it' : '; of these, at least one'} disagrees with a bar` : ''
            }.`,
          ]),
    ],
  }
}
