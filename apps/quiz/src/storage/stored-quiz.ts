import type { CardState } from '../session/card-state.ts'
import type { Session } from '../session/session.ts'
import { isObject, isOneOf, isWhole, isWithin, isWord, isWordList, ownEntries } from './guards.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export const CONTRASTS = ['auto', 'more'] as const

export interface Settings {
  readonly theme: (typeof THEMES)[number]
  readonly contrast: (typeof CONTRASTS)[number]
}

/** A quiz that was finished, without its questions. */
export interface PastResult {
  readonly at: number
  readonly mode: Session['mode']
  readonly points: number
  readonly total: number
}

/** What the app keeps on the device. */
export interface StoredQuiz {
  readonly format: 2
  readonly session: Session | null
  /** Ids of questions that were missed and not yet answered rightly, the longest ago first. */
  readonly missed: readonly string[]
  readonly cards: Readonly<Record<string, CardState>>
  /** The latest results, the oldest first. */
  readonly history: readonly PastResult[]
  readonly settings: Settings
}

export const EMPTY: StoredQuiz = {
  format: 2,
  session: null,
  missed: [],
  cards: {},
  history: [],
  settings: { theme: 'auto', contrast: 'auto' },
}

export const MOST_RESULTS = 50
const MOST_CARDS = 5000
const MODES = ['practice', 'exam', 'mistakes'] as const
const PHASES = ['question', 'result'] as const

/** What came of reading stored text. */
export type Reading =
  | {
      readonly kind: 'read'
      readonly stored: StoredQuiz
      /** Whether a quiz was under way that cannot be carried on. */
      readonly isCutShort?: true
    }
  /** Not of this app, or damaged. */
  | { readonly kind: 'unreadable' }
  /** Of a later version of this app. */
  | { readonly kind: 'newer' }

/** Reads stored text. Whatever does not fit exactly is not believed. */
export function readStoredQuiz(text: string | null): Reading {
  if (text === null) return { kind: 'read', stored: EMPTY }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unreadable' }
  }
  if (!isObject(value)) return { kind: 'unreadable' }
  if (isWhole(value.format, 3)) return { kind: 'newer' }
  if (value.format === 1 && isWordList(value.missed))
    return {
      kind: 'read',
      stored: { ...EMPTY, missed: value.missed },
      ...(isUnderWay(value.session) && { isCutShort: true }),
    }
  const { session, missed, cards, history, settings } = value
  const isWholeQuiz =
    value.format === 2 &&
    (session === null || isSession(session)) &&
    isWordList(missed) &&
    isCards(cards) &&
    isHistory(history) &&
    isSettings(settings)
  if (!isWholeQuiz) return { kind: 'unreadable' }
  return { kind: 'read', stored: { format: 2, session, missed, cards, history, settings } }
}

/** Whether a session of the first format, whose answers mean nothing to this one, had been begun and not finished. */
function isUnderWay(session: unknown): boolean {
  return (
    isObject(session) &&
    session.phase === 'question' &&
    isObject(session.answers) &&
    Object.keys(session.answers).length > 0
  )
}

function isSession(value: unknown): value is Session {
  if (!isObject(value) || !isObject(value.choice) || !isObject(value.answers)) return false
  const { choice, itemIds, answers } = value
  return (
    isOneOf(MODES, value.mode) &&
    isWhole(value.seed) &&
    isWord(value.bank) &&
    isWordList(choice.topics) &&
    isWordList(choice.difficulties) &&
    isWordList(choice.kinds) &&
    isWhole(choice.length) &&
    isWordList(itemIds) &&
    new Set(itemIds).size === itemIds.length &&
    isWhole(value.position, 0, Math.max(0, itemIds.length - 1)) &&
    isOneOf(PHASES, value.phase) &&
    (value.minutes === null || isWhole(value.minutes, 1)) &&
    (value.startedAt === null || isWhole(value.startedAt)) &&
    ownEntries(answers).every(([id, answer]) => itemIds.includes(id) && isAnswer(answer))
  )
}

const MOST_PARTS = 8

function isAnswer(value: unknown): boolean {
  const isNumber = (one: unknown) => typeof one === 'number' && Number.isFinite(one)
  return isNumber(value) || (Array.isArray(value) && value.length <= MOST_PARTS && value.every(isNumber))
}

function isCards(value: unknown): value is StoredQuiz['cards'] {
  return (
    isObject(value) &&
    Object.keys(value).length <= MOST_CARDS &&
    ownEntries(value).every(([, card]) => isCard(card))
  )
}

/** The last moment that a date can have, in milliseconds since 1970. */
const LATEST = 8.64e15
/** Days after which a card comes back at the latest. */
const LONGEST_INTERVAL = 36_500

/** Within bounds, or the scheduler would refuse the card when it is rated. */
function isCard(value: unknown): value is CardState {
  if (!isObject(value)) return false
  const { due, stability, difficulty, scheduled, steps, repetitions, lapses, state, reviewed } = value
  return (
    [due, reviewed].every((time) => isWhole(time, 0, LATEST)) &&
    isWithin(stability, 0.001, LONGEST_INTERVAL) &&
    isWithin(difficulty, 1, 10) &&
    [scheduled, steps, repetitions, lapses].every((count) => isWhole(count)) &&
    isWhole(state, 0, 3)
  )
}

function isHistory(value: unknown): value is PastResult[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_RESULTS &&
    value.every(
      (one) =>
        isObject(one) &&
        isWhole(one.at) &&
        isOneOf(MODES, one.mode) &&
        typeof one.points === 'number' &&
        isWhole(one.total),
    )
  )
}

function isSettings(value: unknown): value is Settings {
  return isObject(value) && isOneOf(THEMES, value.theme) && isOneOf(CONTRASTS, value.contrast)
}
