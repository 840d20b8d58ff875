/**
 * An answer to a drawn question:
 * - single choice, true or false: the index of the option;
 * - multiple choice: the indexes of the options chosen;
 * - order: the indexes of the entries, in the order given;
 * - match: for each on the left, the index of the one on the right;
 * - attribution, comparison: for each row, the index of its category;
 * - estimate: the number, or the number of the month.
 */
export type Answer = number | readonly number[]

/** How an answer was judged. */
export interface Grade {
  /** Whether all of it is right. */
  readonly isRight: boolean
  /** What it earns, from 0 to 1; a part where a part of it is right, or where an estimate is near. */
  readonly credit: number
  /** For each option, entry, row or left side in the order drawn, whether the answer has it right; of an estimate, one. */
  readonly parts: readonly boolean[]
}
