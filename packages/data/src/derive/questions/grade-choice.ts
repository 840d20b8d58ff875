import type { DrawnChoice } from './drawn.ts'
import type { Answer, Grade } from './grade.ts'

/**
 * Judges the choice of one of several answers, as `gradeAnswer` does. By itself it is small, for a page whose first
 * question must be there at once.
 * @param question the question as it was drawn
 * @param answer index of the answer that was chosen
 */
export function gradeChoice({ options }: Pick<DrawnChoice, 'options'>, answer: Answer): Grade {
  const isRight = typeof answer === 'number' && options[answer]?.correct === true
  return {
    isRight,
    credit: isRight ? 1 : 0,
    parts: options.map(({ correct }, index) => correct === (index === answer)),
  }
}
