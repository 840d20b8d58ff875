import opening from 'virtual:quiz-opening'
import { shallowRef } from 'vue'
import type { QuizItem, QuizTopic } from '../items/item.ts'
import type { Engine } from './engine.ts'

const itemById = shallowRef<ReadonlyMap<string, QuizItem>>(new Map([[opening.first.id, opening.first]]))
const topics = shallowRef<readonly QuizTopic[]>([opening.topic])
const engine = shallowRef<Engine>()
let isWhole = false

/** What draws and judges the questions comes with them. */
async function loadEngine(): Promise<void> {
  engine.value ??= (await import('./engine.ts')).engine
}

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
  engine,

  /** The questions of the opening in full. */
  async loadOpening(): Promise<void> {
    const [{ default: rest }] = await Promise.all([import('virtual:quiz-opening-rest'), loadEngine()])
    topics.value = rest.topics
    add(rest.items)
  },

  /** The questions on some topics, or on all when none is named, in the order of the bank. */
  async load(wanted: readonly string[] = []): Promise<readonly QuizItem[]> {
    const [{ default: index }] = await Promise.all([import('virtual:quiz-index'), loadEngine()])
    topics.value = index.map(({ id, label, count }) => ({ id, label, count }))
    const chosen = index.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    const parts = await Promise.all(chosen.map(({ load }) => load()))
    const items = parts.flatMap(({ default: part }) => part)
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
