import { type Answer, type DrawnQuestion, drawQuestion } from '@partnership/data'
import type { QuizItem } from '../items/item.ts'
import { type Mode, type Session, startSession } from '../session/session.ts'

/** The answer that is right in all its parts. */
export function rightAnswer(drawn: DrawnQuestion): Answer {
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return drawn.options.findIndex(({ correct }) => correct)
    case 'multiple-choice':
      return [...drawn.options.keys()].filter((index) => drawn.options[index]?.correct)
    case 'order':
      return [...drawn.entries.keys()].sort(
        (first, second) => (drawn.entries[first]?.place ?? 0) - (drawn.entries[second]?.place ?? 0),
      )
    case 'match':
      return drawn.lefts.map(({ right }) => right)
    case 'attribution':
    case 'comparison':
      return drawn.rows.map(({ category }) => category)
    case 'estimate':
      return drawn.value
  }
}

/** An answer that a reader can give, from some numbers; lines may be left open. */
export function answerFrom(drawn: DrawnQuestion, numbers: readonly number[]): Answer {
  const number = (index: number) => numbers[index % numbers.length] ?? 0
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return number(0) % drawn.options.length
    case 'multiple-choice':
      return [...drawn.options.keys()].filter((index) => number(index) % 2 === 0)
    case 'order':
      return [...drawn.entries.keys()].sort((first, second) => number(first) - number(second))
    case 'match':
      return drawn.lefts.map((_, index) => (number(index) % (drawn.rights.length + 1)) - 1)
    case 'attribution':
    case 'comparison':
      return drawn.rows.map((_, index) => (number(index) % (drawn.categories.length + 1)) - 1)
    case 'estimate': {
      const steps = Math.floor((drawn.high - drawn.low) / drawn.step)
      // As the slider gives it: without what binary fractions leave over.
      return Number((drawn.low + (number(0) % (steps + 1)) * drawn.step).toPrecision(12))
    }
  }
}

/** A session of some questions with the answers that are given for them. */
export function sessionWith(
  items: readonly QuizItem[],
  answerTo: (drawn: DrawnQuestion) => Answer | undefined,
  { seed = 1, mode = 'practice' }: { readonly seed?: number; readonly mode?: Mode } = {},
): Session {
  const choice = { topics: [], difficulties: [], kinds: [], length: items.length }
  const itemIds = items.map(({ id }) => id)
  const start = { mode, seed, bank: '1a2b3c4d', choice, itemIds, minutes: null, startedAt: null }
  const answers = items.flatMap((item) => {
    const answer = answerTo(drawQuestion(item, seed))
    return answer === undefined ? [] : [[item.id, answer] as const]
  })
  return { ...startSession(start), answers: Object.fromEntries(answers) }
}
