import { type Spread, spread } from '../statistics.ts'

/** One line of a table: something of which less is better. */
export interface Measure<Result> {
  readonly name: string
  /** Its value in every run. */
  readonly values: (result: Result) => readonly number[]
  /** The most that ours may have. */
  readonly budget?: number
}

/** The middle of the runs, and how far they lie apart. */
export function spreadOf<Result>(measure: Measure<Result>, result: Result): Spread {
  return spread(measure.values(result))
}

/** Whether the median of ours keeps the budget of a measure; nothing where it has none. */
export function holdsBudget<Result>(measure: Measure<Result>, ours: Result): boolean | undefined {
  return measure.budget === undefined ? undefined : spreadOf(measure, ours).median <= measure.budget
}
