import type { Dataset, Question } from '../../generated/types.ts'
import type { FaultKind } from '../fault-kind.ts'

/**
 * A rule over the questions of the dataset, those that are written and those that follow from records. It needs the
 * whole dataset, so it is not held against a single record as the other rules are.
 */
export interface QuestionRule extends FaultKind {
  /** Prepares what is the same for all questions, and gives what finds the faults of one. */
  over(dataset: Dataset): (question: Question) => readonly QuestionFault[]
}

export interface QuestionFault {
  /** The part of the question. */
  readonly path: readonly PropertyKey[]
  /** Follows the part, or "makes the question …, which". */
  readonly message: string
}
