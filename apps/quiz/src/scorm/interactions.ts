import { type Answer, type DrawnQuestion, drawQuestion, type Grade, monthOfNumber } from '@partnership/data'
import type { QuizItem } from '../items/item.ts'
import { gradeOf } from '../results/grade.ts'
import type { Session } from '../session/session.ts'

/**
 * A question and its answer as SCORM 1.2 reports them. Answers are named by letters and digits alone, since a response
 * consists of single characters: options, entries and categories by letters, lines by digits, in the order in which
 * they are shown.
 */
export interface Interaction {
  readonly id: string
  readonly type: 'choice' | 'sequencing' | 'matching' | 'numeric' | 'fill-in'
  /** Empty where the question was left open. */
  readonly response: string
  /** The response that is right in all its parts. */
  readonly pattern: string
  /** A number where a part of the answer is right: its share of the points. */
  readonly result: string
  readonly weighting: string
}

/** Which answers are reported: in practice each once it is given, of an exam all when it is handed in. */
export function interactionsOf(session: Session, items: readonly QuizItem[]): Interaction[] {
  const isHandedIn = session.phase === 'result'
  if (session.mode === 'exam' && !isHandedIn) return []
  const isReported = ({ id }: QuizItem) => isHandedIn || Object.hasOwn(session.answers, id)
  return items.filter(isReported).map((item) => interactionOf(session, item))
}

function interactionOf(session: Session, item: QuizItem): Interaction {
  const drawn = drawQuestion(item, session.seed)
  const answer = Object.hasOwn(session.answers, item.id) ? session.answers[item.id] : undefined
  return {
    id: item.id,
    type: typeOf(drawn),
    response: answer === undefined ? '' : responseOf(drawn, answer),
    pattern: patternOf(drawn),
    result: resultOf(gradeOf(session, item)),
    weighting: '1',
  }
}

/**
 * Of true or false there are three answers here, since whoever says false says what is right; so it is a choice. A month
 * is written, since a number of months tells a teacher nothing.
 */
function typeOf(drawn: DrawnQuestion): Interaction['type'] {
  switch (drawn.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return 'choice'
    case 'order':
      return 'sequencing'
    case 'match':
    case 'attribution':
    case 'comparison':
      return 'matching'
    case 'estimate':
      return drawn.quantity === 'month' ? 'fill-in' : 'numeric'
  }
}

/** An answer, as far as it fits the question. */
function responseOf(drawn: DrawnQuestion, answer: Answer): string {
  const list = typeof answer === 'number' ? [answer] : answer
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
    case 'order':
      return list.map(letter).join()
    case 'multiple-choice':
      return [...list]
        .sort((first, second) => first - second)
        .map(letter)
        .join()
    case 'match':
    case 'attribution':
    case 'comparison':
      return list.flatMap((choice, line) => (choice < 0 ? [] : [`${line + 1}.${letter(choice)}`])).join()
    case 'estimate':
      return estimate(drawn.quantity, list[0])
  }
}

/** Braces say that all of it has to be there. */
function patternOf(drawn: DrawnQuestion): string {
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return letter(drawn.options.findIndex(({ correct }) => correct))
    case 'multiple-choice':
      return `{${drawn.options.flatMap(({ correct }, index) => (correct ? [letter(index)] : [])).join()}}`
    case 'order':
      return drawn.entries
        .map(({ place }, index) => ({ place, index }))
        .sort((first, second) => first.place - second.place)
        .map(({ index }) => letter(index))
        .join()
    case 'match':
      return `{${drawn.lefts.map(({ right }, line) => `${line + 1}.${letter(right)}`).join()}}`
    case 'attribution':
    case 'comparison':
      return `{${drawn.rows.map(({ category }, line) => `${line + 1}.${letter(category)}`).join()}}`
    case 'estimate':
      return estimate(drawn.quantity, drawn.value)
  }
}

/** The least share of the points that is told from none, and the least that is told from missing some. */
const LEAST = 0.001

/** What was left open is neither right nor wrong, though it earns nothing. What is right in part is never rounded to all. */
function resultOf(grade: Grade | undefined): string {
  if (!grade) return 'neutral'
  if (grade.isRight) return 'correct'
  if (grade.credit === 0) return 'wrong'
  return String(Number(Math.min(1 - LEAST, Math.max(LEAST, grade.credit)).toFixed(3)))
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}

function estimate(quantity: 'number' | 'month', value = 0): string {
  return quantity === 'month' ? monthOfNumber(value) : String(value)
}
