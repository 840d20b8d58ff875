import type { Question } from '../../generated/types.ts'

/** What grading needs of a question: its options, each with whether it is the right one. */
export type GradedQuestion = {
  readonly options: readonly Pick<Question['options'][number], 'correct'>[]
}

/** How an answer was judged. */
export interface Grade {
  readonly isRight: boolean
  /** Index of the right option, from 0. */
  readonly rightOption: number
}

/**
 * Judges one answer to a question. Everything that scores answers goes through here, so that a quiz and a slide never
 * judge one answer differently.
 *
 * @param chosen Index of the option that was chosen, from 0; an index that is no option is a wrong answer.
 */
export function gradeAnswer({ options }: GradedQuestion, chosen: number): Grade {
  const rightOption = options.findIndex(({ correct }) => correct)
  return { isRight: options[chosen]?.correct === true, rightOption }
}
