import opening from 'virtual:quiz-opening'
import { shallowRef } from 'vue'
import type { QuizItem, QuizTopic } from './items/item.ts'

const itemById = shallowRef<ReadonlyMap<string, QuizItem>>(
  new Map(opening.items.map((item) => [item.id, item])),
)
const topics = shallowRef<readonly QuizTopic[]>([opening.topic])
let isWhole = false

function add(items: readonly QuizItem[]): void {
  itemById.value = new Map([...itemById.value, ...items.map((item) => [item.id, item] as const)])
}

/**
 * The questions on the device. Only the first is there from the start; the others come by topic when they are needed.
 * Every loader rejects when the network fails, and may be called again.
 */
export const bank = {
  opening,
  itemById,
  topics,

  /** The other questions of the opening. */
  async loadOpening(): Promise<void> {
    const { default: rest } = await import('virtual:quiz-opening-rest')
    topics.value = rest.topics
    add(rest.items)
  },

  /** The questions on some topics, or on all when none is named, in the order of the bank. */
  async load(wanted: readonly string[] = []): Promise<readonly QuizItem[]> {
    const { default: index } = await import('virtual:quiz-index')
    topics.value = index.map(({ id, label, count }) => ({ id, label, count }))
    const chosen = index.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    const parts = await Promise.all(chosen.map(({ load }) => load()))
    const items = parts.flatMap((part) => part.default)
    add(items)
    isWhole ||= wanted.length === 0
    return items
  },

  /** The questions with some ids, as far as the bank has them. */
  async loadById(ids: readonly string[]): Promise<readonly QuizItem[]> {
    const known = () => ids.flatMap((id) => itemById.value.get(id) ?? [])
    if (known().length < ids.length && ids.every((id) => opening.itemIds.includes(id)))
      await this.loadOpening()
    if (known().length < ids.length && !isWhole) await this.load()
    return known()
  },
}
