import type { DrawnEstimate, DrawnQuestion } from './drawn.ts'

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

/** An estimate as near as this share of what can be answered counts as right. */
const NEAR = 0.03
/** One as far as this share earns nothing. */
const FAR = 0.25

/**
 * Judges one answer. Everything that scores answers goes through here, so that a quiz and a slide never judge one
 * answer differently. An answer that does not fit the question, of whatever shape, is a wrong answer.
 */
export function gradeAnswer(question: DrawnQuestion, answer: Answer): Grade {
  switch (question.format) {
    case 'single-choice':
    case 'true-false': {
      const isRight = typeof answer === 'number' && question.options[answer]?.correct === true
      return {
        isRight,
        credit: isRight ? 1 : 0,
        parts: question.options.map(({ correct }, index) => correct === (index === answer)),
      }
    }
    case 'multiple-choice': {
      const chosen = new Set(listOf(answer))
      const parts = question.options.map(({ correct }, index) => correct === chosen.has(index))
      const right = question.options.filter(({ correct }) => correct).length
      const hits = question.options.filter(({ correct }, index) => correct && chosen.has(index)).length
      const isRight = parts.every(Boolean)
      return { isRight, credit: isRight ? 1 : Math.max(0, (hits - (chosen.size - hits)) / right), parts }
    }
    case 'order': {
      const given = listOf(answer)
      return gradeParts(question.entries.map(({ place }, index) => given[place] === index))
    }
    case 'match': {
      const given = listOf(answer)
      return gradeParts(question.lefts.map(({ right }, index) => given[index] === right))
    }
    case 'attribution':
    case 'comparison': {
      const given = listOf(answer)
      return gradeParts(question.rows.map(({ category }, index) => given[index] === category))
    }
    case 'estimate':
      return gradeEstimate(question, answer)
  }
}

function gradeParts(parts: readonly boolean[]): Grade {
  const right = parts.filter(Boolean).length
  return { isRight: right === parts.length, credit: right / Math.max(1, parts.length), parts }
}

function gradeEstimate({ value, low, high, step }: DrawnEstimate, answer: Answer): Grade {
  if (typeof answer !== 'number' || !(answer >= low && answer <= high)) return gradeParts([false])
  const span = high - low
  const near = Math.max(step / 2, span * NEAR)
  const beyond = Math.max(0, Math.abs(answer - value) - near)
  const isRight = beyond === 0
  return { isRight, credit: Math.max(0, 1 - beyond / (span * FAR)), parts: [isRight] }
}

function listOf(answer: Answer): readonly number[] {
  return typeof answer === 'number' ? [] : answer
}
