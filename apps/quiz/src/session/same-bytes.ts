import { drawQuestion } from '@partnership/data'
import type { QuizItem } from '../items/item.ts'
import { chooseItems } from './opening.ts'
import type { Selection } from './select.ts'

/** A whole quiz as it is met, as text, to compare one place that runs it with another. */
export function quizBytes(bank: readonly QuizItem[], selection: Selection): string {
  return canonicalJson(chooseItems(bank, selection).map((item) => drawQuestion(item, selection.seed)))
}

/**
 * JSON with the keys of every object in one order, so that equal values give equal text wherever they were made.
 * @param value what JSON can hold; members without a value are left out
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
