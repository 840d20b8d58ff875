import type { Estimate } from '../../generated/types.ts'
import { formatDate } from '../dates.ts'
import type { DrawableQuestion } from './drawn.ts'

/** One answer of a question, or a part of one, with what is said about it. */
export interface AnswerPart {
  readonly text: string
  readonly rationale: string
  /** Whether it is a right answer; of what is put in order, matched or sorted, every part is. */
  readonly correct: boolean
  readonly path: readonly PropertyKey[]
}

/** The answers of a question of any format, the wrong ones among them, as they stand in the record. */
export function answerParts(question: DrawableQuestion): AnswerPart[] {
  switch (question.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return question.options.map((option, index) => ({ ...option, path: ['options', index, 'text'] }))
    case 'order':
      return question.entries.map((entry, index) => ({
        ...entry,
        correct: true,
        path: ['entries', index, 'text'],
      }))
    case 'match':
      return question.pairs.flatMap(({ left, right, rationale }, index) => [
        { text: left, rationale, correct: true, path: ['pairs', index, 'left'] },
        { text: right, rationale, correct: true, path: ['pairs', index, 'right'] },
      ])
    case 'attribution':
    case 'comparison':
      return question.rows.map(({ text, rationale }, index) => ({
        text,
        rationale,
        correct: true,
        path: ['rows', index, 'text'],
      }))
    case 'estimate':
      return [
        { text: estimateText(question.estimate), rationale: '', correct: true, path: ['estimate', 'value'] },
      ]
  }
}

/** The right answer to an estimate as a reader writes it: `162 kilometres`, `October 2025`. */
export function estimateText(estimate: Estimate): string {
  return estimate.quantity === 'number' ? `${estimate.value} ${estimate.unit}` : formatDate(estimate.month)
}

/** Every text of a question that a reader meets. */
export function textsOf(question: DrawableQuestion & { readonly explanation: string }): string[] {
  return [
    question.stem,
    question.explanation,
    ...answerParts(question).flatMap(({ text, rationale }) =>
      rationale === '' ? [text] : [text, rationale],
    ),
    ...('categories' in question ? question.categories : []),
  ]
}
