import { answerParts } from '../parts.ts'
import { type Item, partsOf } from './item.ts'
import type { ItemFlaw } from './item-flaw.ts'
import type { KnownNames } from './known-names.ts'
import { wordsOf } from './words.ts'

interface Named {
  readonly text: string
  readonly path: readonly PropertyKey[]
}

/** No two answers are one: in another writing, as a list in another order, or by another name of an actor or place. */
export function sameAnswerFlaws({ question }: Item, names: KnownNames): ItemFlaw[] {
  const groups: readonly (readonly Named[])[] =
    question.format === 'match'
      ? (['left', 'right'] as const).map((side) =>
          question.pairs.map((pair, index) => ({ text: pair[side], path: ['pairs', index, side] })),
        )
      : 'categories' in question
        ? [
            answerParts(question),
            question.categories.map((text, index) => ({ text, path: ['categories', index] })),
          ]
        : [answerParts(question)]
  return groups.flatMap((group) => {
    const meant = group.map(({ text }) => ({
      written: wordsOf(text).join(' '),
      list: partsOf(text).sort().join(', '),
      ids: names.idsOf(text),
    }))
    return pairsOf(group).flatMap(([first, second, at, other]): ItemFlaw[] => {
      const [one, two] = [meant[at], meant[other]]
      const isSame =
        one?.written === two?.written ||
        one?.list === two?.list ||
        one?.ids.some((id) => two?.ids.includes(id))
      if (!isSame) return []
      return [{ rule: 'same-answer', path: second.path, message: `is the same as “${first.text}”` }]
    })
  })
}

/** No answer to choose from holds another: whoever chooses the wider one is not wrong. */
export function containedAnswerFlaws({ options }: Item, names: KnownNames): ItemFlaw[] {
  const ids = options.map(({ text }) => names.idsOf(text))
  return pairsOf(options).flatMap(([first, second, at, other]): ItemFlaw[] => {
    const isPart = (inner: number, outer: number) =>
      ids[inner]?.some((id) => ids[outer]?.some((whole) => names.belongsTo(id, whole)))
    if (holds(first.words, second.words) || holds(second.words, first.words))
      return [
        { rule: 'contained-answer', path: second.path, message: `and “${first.text}” hold one the other` },
      ]
    if (!isPart(at, other) && !isPart(other, at)) return []
    return [
      { rule: 'contained-answer', path: second.path, message: `and “${first.text}” belong one to the other` },
    ]
  })
}

/** Before these words a text says the opposite of what follows. */
const NEGATIONS = new Set(['no', 'not', 'without', 'neither'])

/** Whether the words stand in the others, one after the other, and not all of them. */
function holds(outer: readonly string[], inner: readonly string[]): boolean {
  if (inner.length === 0 || inner.length >= outer.length) return false
  return outer.some(
    (_, start) =>
      inner.every((word, index) => outer[start + index] === word) && !NEGATIONS.has(outer[start - 1] ?? ''),
  )
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T, number, number])[] {
  return items.flatMap((first, at) =>
    items.slice(at + 1).map((second, between) => [first, second, at, at + 1 + between] as const),
  )
}
