import { createRandom, shuffle } from '@partnership/data'
import type { QuizItem } from '../items/item.ts'
import { givesAway, type Tell, tellOf } from './giveaway.ts'
import type { Choice } from './session.ts'

export interface Selection extends Choice {
  readonly seed: number
}

/** No kind of question takes more than this share of a quiz, as long as others are there. */
const MOST_OF_ONE_KIND = 1 / 3

/**
 * Chooses the questions of a quiz: in an order that the seed decides, whatever the order of the bank; each fact asked
 * once, no answer given away by a question before it, and a mixture of kinds.
 */
export function selectItems(bank: readonly QuizItem[], selection: Selection): QuizItem[] {
  const { seed, length, topics, difficulties, kinds } = selection
  const isWanted = (wanted: readonly string[], value: string) => wanted.length === 0 || wanted.includes(value)
  const wanted = bank.filter(
    ({ topic, difficulty, format }) =>
      isWanted(topics, topic) && isWanted(difficulties, difficulty) && isWanted(kinds, format),
  )
  // The bank of a page comes by topic, the one that the opening is chosen from does not.
  wanted.sort((one, other) => (one.id < other.id ? -1 : 1))
  const eligible = shuffle(wanted, createRandom(seed))
  const most = Math.max(1, Math.ceil(length * MOST_OF_ONE_KIND))
  const chosen: QuizItem[] = []
  const tells: Tell[] = []
  const take = (candidates: readonly QuizItem[], mayTake: (item: QuizItem) => boolean) => {
    for (const item of candidates) {
      if (chosen.length >= length) return
      if (chosen.includes(item) || !mayTake(item) || chosen.some(({ stem }) => stem === item.stem)) continue
      const tell = tellOf(item)
      if (tells.some((earlier) => givesAway(earlier, tell))) continue
      chosen.push(item)
      tells.push(tell)
    }
  }
  take(eligible, ({ format }) => chosen.filter((one) => one.format === format).length < most)
  take(eligible, () => true)
  return chosen
}
