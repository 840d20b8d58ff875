import type { Session } from '../session/session.ts'

/** What the app keeps on the device. */
export interface StoredQuiz {
  readonly format: 1
  readonly session: Session | null
  /** Ids of questions that were missed and not yet answered rightly. */
  readonly missed: readonly string[]
}

export const EMPTY: StoredQuiz = { format: 1, session: null, missed: [] }

/** Upper bounds of what is believed from storage, which other scripts of the address can write too. */
const MAXIMUM_IDS = 1000
const MAXIMUM_ID_LENGTH = 200

/** Reads stored text. Whatever does not fit exactly is not believed. */
export function parseStoredQuiz(text: string | null): StoredQuiz | undefined {
  if (text === null) return EMPTY
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value) || value.format !== 1 || !isIdList(value.missed)) return undefined
  if (value.session !== null && !isSession(value.session)) return undefined
  return { format: 1, session: value.session, missed: value.missed }
}

function isSession(value: unknown): value is Session {
  if (!isObject(value) || !isIdList(value.itemIds) || !isObject(value.answers)) return false
  const { position, itemIds, answers, seed, dataVersion, phase } = value
  const isPosition = typeof position === 'number' && Number.isInteger(position) && position >= 0
  return (
    isPosition &&
    position < Math.max(1, itemIds.length) &&
    typeof seed === 'number' &&
    Number.isSafeInteger(seed) &&
    typeof dataVersion === 'string' &&
    (phase === 'question' || phase === 'result') &&
    Object.entries(answers).every(
      ([id, option]) => itemIds.includes(id) && Number.isInteger(option) && Number(option) >= 0,
    )
  )
}

function isIdList(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= MAXIMUM_IDS &&
    value.every((id) => typeof id === 'string' && id.length <= MAXIMUM_ID_LENGTH)
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
