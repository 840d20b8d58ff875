import type { QuizItem } from '../items/item.ts'
import { selectItems } from './select.ts'

/** Questions in the first session, whatever the size of the bank. */
const OPENING_LENGTH = 10
/** Seed of the first session: everybody who opens the quiz meets the same first question, which is in the page. */
export const OPENING_SEED = 17

const DIFFICULTIES = ['easy', 'medium', 'hard'] as const

/** The questions of the first session, the easy ones first. */
export function openingItems(bank: readonly QuizItem[]): QuizItem[] {
  const rank = ({ difficulty }: QuizItem) => DIFFICULTIES.indexOf(difficulty)
  return selectItems(bank, { seed: OPENING_SEED, length: OPENING_LENGTH, topics: [] }).sort(
    (first, second) => rank(first) - rank(second),
  )
}
