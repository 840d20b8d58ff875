import type { Question } from '../../../generated/types.ts'
import { type AnswerKind, answerKind } from './answer-kind.ts'
import { contentWords, wordsOf } from './words.ts'

/** One answer to choose from, with what the rules look at. */
export interface ItemOption {
  readonly text: string
  readonly correct: boolean
  readonly path: readonly PropertyKey[]
  readonly words: readonly string[]
  readonly content: ReadonlySet<string>
  readonly kind: AnswerKind
  readonly parts: readonly string[]
}

/** Answers that can be before one reader together. */
export interface ItemDraw {
  readonly keys: readonly ItemOption[]
  readonly wrong: readonly ItemOption[]
}

/** A question with its answers to choose from, none where it has no such answers. */
export interface Item {
  readonly question: Question
  readonly options: readonly ItemOption[]
  readonly draws: readonly ItemDraw[]
}

/** A statement and two corrections of it. */
const SHOWN_OF_STATEMENT = 3

export function itemOf(question: Question): Item {
  if (!('options' in question)) return { question, options: [], draws: [] }
  const options = question.options.map(({ text, correct }, index): ItemOption => {
    const kind = answerKind(text)
    return {
      text,
      correct,
      path: ['options', index, 'text'],
      words: wordsOf(text),
      content: contentWords(text),
      kind,
      parts: partsOf(text, kind),
    }
  })
  const shown =
    question.format === 'true-false' ? SHOWN_OF_STATEMENT : (question.shown ?? question.options.length)
  return { question, options, draws: drawsOf(options, shown) }
}

/** Every set of answers that `drawQuestion` can put before a reader: one right answer at least, and one wrong. */
function drawsOf(options: readonly ItemOption[], shown: number): ItemDraw[] {
  return subsets(options, Math.min(shown, options.length)).flatMap((chosen) => {
    const keys = chosen.filter(({ correct }) => correct)
    const wrong = chosen.filter(({ correct }) => !correct)
    return keys.length > 0 && wrong.length > 0 ? [{ keys, wrong }] : []
  })
}

/** Every choice of so many of the items, those that hold the first items first. */
export function subsets<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), count - 1).map((others) => [item, ...others]),
  )
}

/** What an answer is made of: the items of a list, or the day, month and year of a date. */
export function partsOf(text: string, { kind } = answerKind(text)): string[] {
  const parts = kind === 'day' || kind === 'month' ? text.split(' ') : text.split(/[,;·]|\band\b|\bbut\b/)
  return parts.map((part) => wordsOf(part).join(' ')).filter((part) => part !== '')
}
