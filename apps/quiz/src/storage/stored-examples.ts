import type { CardState } from '../session/card-state.ts'
import { type Session, startSession } from '../session/session.ts'
import { createMemoryStorage } from './memory-storage.ts'
import { STORAGE_KEY } from './storage-key.ts'

/** A session of three questions. */
export function exampleSession(changes: Partial<Session> = {}): Session {
  const choice = { topics: [], difficulties: [], kinds: [], length: 3 }
  const start = { mode: 'practice', seed: 7, bank: '1a2b3c4d', choice, itemIds: ['a', 'b', 'c'] } as const
  return { ...startSession({ ...start, minutes: null, startedAt: null }), ...changes }
}

/** A card that was looked at once. */
export const EXAMPLE_CARD: CardState = {
  due: 5,
  stability: 1.5,
  difficulty: 4,
  scheduled: 0,
  steps: 1,
  repetitions: 1,
  lapses: 0,
  state: 1,
  reviewed: 4,
}

/** A storage in memory, with what the quiz has in it and room for some characters. */
export function storageWith(text: string | null, room = Number.POSITIVE_INFINITY): Storage {
  const storage = createMemoryStorage()
  const { setItem } = storage
  if (text !== null) setItem(STORAGE_KEY, text)
  storage.setItem = (key, value) => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    const others = keys.filter((other) => other !== key)
    const used = others.reduce((sum, other) => sum + (storage.getItem(other)?.length ?? 0), 0)
    if (used + value.length > room) throw new DOMException('full', 'QuotaExceededError')
    setItem(key, value)
  }
  return storage
}
