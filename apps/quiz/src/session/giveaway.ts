import { answerParts, textsOf } from '@partnership/data'
import type { QuizItem } from '../items/item.ts'

/** What a question tells and what would answer it, in a form that can be compared quickly. */
export interface Tell {
  readonly asks: readonly string[]
  /** Everything that a reader meets of it, the explanation included. */
  readonly told: string
  /** Texts each of which alone is an answer to it. */
  readonly keys: readonly string[]
  /** Texts that are an answer to it where they stand together. */
  readonly pairs: readonly (readonly [string, string])[]
}

/** Words between single spaces, with one at each end, so that only whole words are found. */
function normalise(text: string): string {
  return ` ${text
    .toLowerCase()
    // A number is the same with commas between its thousands.
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

/** What a question tells, and what would answer it. */
export function tellOf(item: QuizItem): Tell {
  const parts = answerParts(item)
  const isChoice = 'options' in item
  return {
    asks: item.asks,
    told: textsOf(item).map(normalise).join('|'),
    keys:
      isChoice || item.format === 'estimate'
        ? parts.filter(({ correct }) => correct).map(({ text }) => normalise(text))
        : [],
    pairs:
      item.format === 'match' ? item.pairs.map(({ left, right }) => [normalise(left), normalise(right)]) : [],
  }
}

/** Whether an earlier question asks what a later one asks, or lets a reader know its answer. */
export function givesAway(earlier: Tell, later: Tell): boolean {
  return (
    later.asks.some((fact) => earlier.asks.includes(fact)) ||
    later.keys.some((key) => earlier.told.includes(key)) ||
    later.pairs.some(([left, right]) => earlier.told.includes(left) && earlier.told.includes(right))
  )
}

/** The items in the order given, without any that an earlier one gives away. */
export function keepSafe(items: readonly QuizItem[]): QuizItem[] {
  const kept: QuizItem[] = []
  const tells: Tell[] = []
  for (const item of items) {
    const tell = tellOf(item)
    if (tells.some((earlier) => givesAway(earlier, tell))) continue
    kept.push(item)
    tells.push(tell)
  }
  return kept
}
