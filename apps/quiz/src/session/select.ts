import type { QuizItem } from '../items/item.ts'
import { seedFor, shuffle } from './random.ts'

export interface Selection {
  readonly seed: number
  readonly length: number
  /** Only these topics; empty for all. */
  readonly topics: readonly string[]
}

/** Chooses the questions of a session: in an order that the seed decides, and at most one on each fact. */
export function selectItems(bank: readonly QuizItem[], { seed, length, topics }: Selection): QuizItem[] {
  const facts = new Set<string>()
  const stems = new Set<string>()
  const chosen: QuizItem[] = []
  const eligible = bank.filter(({ topic }) => topics.length === 0 || topics.includes(topic))
  for (const item of shuffle(eligible, seed)) {
    if (chosen.length === length) break
    if (facts.has(item.fact) || stems.has(item.stem)) continue
    facts.add(item.fact)
    stems.add(item.stem)
    chosen.push(item)
  }
  return chosen
}

/** The order in which the options of a question stand in a session, as indexes into its options. */
export function optionOrder(item: QuizItem, seed: number): number[] {
  const indexes = item.options.map((_, index) => index)
  return item.shuffles ? shuffle(indexes, seedFor(item.id, seed)) : indexes
}
