import type { Series } from '@partnership/data'
import { type Bar, barsOf, type DrawingNotes, type Wording } from './bars.ts'
import { spanOnAxis } from './scale.ts'

/** One number in a chart over time: a line as long as the period that it is stated for. */
export interface Segment extends Bar {
  /** Years on the axis. */
  readonly from: number
  readonly to: number
  /** Whether it is no total for its period but, as the record says, a rate, an expectation or a goal. */
  readonly isProjected: boolean
  /** Whether its label stands below the line, since another number of the same time lies close above. */
  readonly isLabelledBelow: boolean
}

export interface Chart extends DrawingNotes {
  readonly segments: readonly Segment[]
  /** Numbers of a time before the axis begins. */
  readonly earlier: readonly Bar[]
  /** Numbers without a period on the axis, such as a goal without a year. */
  readonly undated: readonly Bar[]
  readonly from: number
  readonly to: number
  /** Highest number drawn. */
  readonly top: number
}

const AS_LINES: Wording = { disputed: 'Lines in ochre disagree.', leftOut: 'Not drawn', drawn: 'a line' }

/** Two lines closer than this share of the highest number leave no room for a label between them. */
const CLOSE = 0.15

/**
 * Lays a series out over time. Numbers that only copies of reports carry are left out, as in bars.
 *
 * @param since Year with which the axis begins; by default that of the first number.
 */
export function chartOf(series: Series, since = Number.NEGATIVE_INFINITY, wording = AS_LINES): Chart {
  const { bars, ...notes } = barsOf(series, wording)
  const dated = bars.flatMap((bar) => {
    const { date, period } = bar.point
    // A period that is described in words beyond its dates, such as "2026, target", is no total.
    return date === undefined ? [] : [{ ...bar, ...spanOnAxis(date), isProjected: period.includes(',') }]
  })
  const drawn = dated.filter(({ from }) => from >= since)
  const top = Math.max(...drawn.map(({ amount }) => amount))
  return {
    segments: drawn.map((segment) => ({
      ...segment,
      isLabelledBelow: drawn.some(
        ({ from, to, amount }) =>
          from < segment.to &&
          segment.from < to &&
          amount > segment.amount &&
          amount - segment.amount < top * CLOSE,
      ),
    })),
    earlier: dated.filter(({ from }) => from < since),
    undated: bars.filter(({ point }) => point.date === undefined),
    ...notes,
    from: Math.floor(Math.min(...drawn.map(({ from }) => from))),
    to: Math.ceil(Math.max(...drawn.map(({ to }) => to))),
    top,
  }
}
