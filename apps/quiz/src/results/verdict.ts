import type { DrawnQuestion, Grade } from '@partnership/data'
import { roundedPoints } from './points.ts'
import { type Sign, signOf } from './sign.ts'

/** A judgement as a sign and in words. */
export interface Verdict {
  readonly sign: Sign
  readonly words: string
}

/** How an answer to a question was judged, as a reader is told. */
export function verdictOf(drawn: DrawnQuestion, grade: Grade): Verdict {
  const sign = signOf(grade)
  if (sign === 'full') return { sign, words: drawn.format === 'estimate' ? 'Near enough' : 'Right' }
  if (sign === 'open') return { sign, words: 'Not this one' }
  if (drawn.format === 'estimate') return { sign, words: `Not far off: ${pointsWords(grade.credit)}` }
  const right = grade.parts.filter(Boolean).length
  return { sign, words: `Partly right: ${right} of ${grade.parts.length}` }
}

/** Points as a reader writes them, to a tenth: `1 point`, `0.6 points`. */
export function pointsWords(credit: number): string {
  const points = roundedPoints(credit)
  return points === 1 ? '1 point' : `${points} points`
}

/** The right answer in a sentence; nothing where it can be seen line by line above. */
export function rightAnswerWords(drawn: DrawnQuestion): string {
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return drawn.options.find(({ correct }) => correct)?.text ?? ''
    case 'multiple-choice':
      return drawn.options
        .filter(({ correct }) => correct)
        .map(({ text }) => text)
        .join('; ')
    default:
      return ''
  }
}
