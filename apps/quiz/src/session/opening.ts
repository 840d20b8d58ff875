import { DIFFICULTIES } from '../items/difficulties.ts'
import type { QuizItem } from '../items/item.ts'
import { keepSafe } from './giveaway.ts'
import { OPENING_SEED } from './opening-seed.ts'
import { type Selection, selectItems } from './select.ts'

/** Questions in the first session, whatever the size of the bank. */
const OPENING_LENGTH = 10

/** The first question is answered by one tap, and its answers fit a small phone without scrolling. */
const LONGEST_FIRST_ANSWER = 30

/** What the quiz is about: the first question asks of it, where there is such a question. */
const SUBJECT = 'russia-iran-2025'

/** The questions of the first session, the easy ones first. */
export function openingItems(bank: readonly QuizItem[]): QuizItem[] {
  const canBeFirst = bank.filter(
    (item) =>
      item.format === 'single-choice' &&
      item.difficulty === 'easy' &&
      item.options.every(({ text }) => text.length <= LONGEST_FIRST_ANSWER),
  )
  const onSubject = canBeFirst.filter(({ asks }) => asks.some((fact) => fact.startsWith(`${SUBJECT}/`)))
  const choice = { seed: OPENING_SEED, topics: [], difficulties: [], kinds: [] }
  const [first] = selectItems(onSubject.length > 0 ? onSubject : canBeFirst, { ...choice, length: 1 })
  const others = selectItems(bank, { ...choice, length: OPENING_LENGTH * 3 })
  // In the order of difficulty, so that what an earlier question gives away is seen in the order of asking.
  return first ? inOrder([first, ...spread(others.filter(({ id }) => id !== first.id))]) : []
}

/** Of each difficulty at most half as many as the opening has, the easy ones first. */
function spread(items: readonly QuizItem[]): QuizItem[] {
  return DIFFICULTIES.flatMap((difficulty) =>
    items.filter((item) => item.difficulty === difficulty).slice(0, OPENING_LENGTH / 2),
  )
}

/** The items in the order given, without any that an earlier one gives away, up to the length of the opening. */
function inOrder(items: readonly QuizItem[]): QuizItem[] {
  const kept = keepSafe(items)
  const share = kept.length / OPENING_LENGTH
  if (kept.length <= OPENING_LENGTH) return kept
  const chosen = new Set(Array.from({ length: OPENING_LENGTH }, (_, index) => Math.floor(index * share)))
  return kept.filter((_, index) => chosen.has(index))
}

/** The questions of a quiz. The seed of the opening, with nothing chosen, gives the opening to everybody. */
export function chooseItems(bank: readonly QuizItem[], selection: Selection): QuizItem[] {
  const { seed, length, topics, difficulties, kinds } = selection
  const isOpening =
    seed === OPENING_SEED &&
    length === OPENING_LENGTH &&
    topics.length + difficulties.length + kinds.length === 0
  return isOpening ? openingItems(bank) : selectItems(bank, selection)
}
