import type { DrawnEstimate, DrawnQuestion } from './drawn.ts'
import type { Answer, Grade } from './grade.ts'
import { gradeChoice } from './grade-choice.ts'

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
    case 'true-false':
      return gradeChoice(question, answer)
    case 'multiple-choice': {
      const list = listOf(answer, question.options.length)
      const chosen = new Set(list.every((index) => question.options[index]) ? list : [])
      const parts = question.options.map(({ correct }, index) => correct === chosen.has(index))
      const right = question.options.filter(({ correct }) => correct).length
      const hits = question.options.filter(({ correct }, index) => correct && chosen.has(index)).length
      const isRight = parts.every(Boolean)
      return { isRight, credit: isRight ? 1 : Math.max(0, (hits - (chosen.size - hits)) / right), parts }
    }
    case 'order': {
      const given = listOf(answer, question.entries.length)
      return gradeParts(question.entries.map(({ place }, index) => given[place] === index))
    }
    case 'match': {
      const given = listOf(answer, question.lefts.length)
      return gradeParts(question.lefts.map(({ right }, index) => given[index] === right))
    }
    case 'attribution':
    case 'comparison': {
      const given = listOf(answer, question.rows.length)
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
  const beyond = Math.abs(answer - value) - near
  // Of 3.6 − 3.3 binary fractions make a little more than 0.3.
  const isRight = beyond <= step * 1e-6
  return { isRight, credit: isRight ? 1 : Math.max(0, 1 - beyond / (span * FAR)), parts: [isRight] }
}

/** What was answered part by part; nothing where it is no list, or one too long. */
function listOf(answer: Answer, most: number): readonly number[] {
  return Array.isArray(answer) && answer.length <= most ? answer : []
}
