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

/** How a drawing speaks of what it draws. */
export interface Wording {
  /** A sentence on how numbers look that disagree. */
  readonly disputed: string
  /** What happened to numbers that are not drawn. */
  readonly leftOut: string
  /** What a number is drawn as. */
  readonly drawn: string
}

export const AS_BARS: Wording = {
  disputed: 'Hatched bars disagree with another bar.',
  leftOut: 'Not drawn',
  drawn: 'a bar',
}

/** What a reader is told under a drawing, sentence by sentence. */
export interface DrawingNotes {
  /** What the looks of it mean. */
  readonly legend: readonly string[]
  /** What it leaves out. */
  readonly leftOut: readonly string[]
  /** Both. */
  readonly notes: readonly string[]
}

export interface Bars extends DrawingNotes {
  readonly bars: readonly Bar[]
}

/** The bars of a series, without the numbers that only copies of other reports carry, and what is said of those. */
export function barsOf(series: Series, wording = AS_BARS): Bars {
  const { points, leftOut, disagreementLeftOut } = presentablePoints(series)
  const bars = points.map(({ point, isDisputed }) => ({
    point,
    // Where the record has a date and no words, the date is put into words.
    when: point.date === point.period ? formatDate(point.date, 'short') : point.period,
    amount: 'value' in point ? point.value : point.range.high,
    written: 'value' in point ? `${point.value}` : `${point.range.low}–${point.range.high}`,
    isDisputed,
  }))
  const legend = bars.some(({ isDisputed }) => isDisputed) ? [wording.disputed] : []
  const missing = leftOut === 0 ? [] : [leftOutNote(leftOut, disagreementLeftOut, wording)]
  return { bars, legend, leftOut: missing, notes: [...legend, ...missing] }
}

function leftOutNote(count: number, disagrees: boolean, { leftOut, drawn }: Wording): string {
  const isOne = count === 1
  const numbers = `${numberInWords(count)} more ${isOne ? 'number' : 'numbers'}, read only in copies of other reports`
  const disagreement = `${isOne ? '; it' : '; of these, at least one'} disagrees with ${drawn}`
  return `${leftOut}: ${numbers}${disagrees ? disagreement : ''}.`
}
