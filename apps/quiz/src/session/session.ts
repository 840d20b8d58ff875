import type { Answer } from '@partnership/data'

/**
 * How a quiz runs. Practice says after each answer what is right; an exam says so at its end, and until then an answer
 * can be changed; mistakes is practice with the questions that were missed.
 */
export type Mode = 'practice' | 'exam' | 'mistakes'

/** What a quiz is made of. An empty list means all. */
export interface Choice {
  readonly topics: readonly string[]
  readonly difficulties: readonly string[]
  /** Formats of question. */
  readonly kinds: readonly string[]
  /** The most questions. */
  readonly length: number
}

/** A run through some questions. Plain data, so that it can be stored, and the same on every device. */
export interface Session {
  readonly mode: Mode
  readonly seed: number
  /** Fingerprint of the bank that the questions come from. */
  readonly bank: string
  readonly choice: Choice
  readonly itemIds: readonly string[]
  readonly answers: Readonly<Record<string, Answer>>
  /** Index of the question that is shown. */
  readonly position: number
  readonly phase: 'question' | 'result'
  /** Limit of an exam; null where it has none. */
  readonly minutes: number | null
  /** When an exam with a limit began, in milliseconds since 1970. */
  readonly startedAt: number | null
}

export type SessionAction =
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** Hands an exam in. */
  | { readonly type: 'finish' }
  /** Says what time it is, so that an exam ends when its time is up. */
  | { readonly type: 'tick'; readonly at: number }

export type NewSession = Omit<Session, 'answers' | 'position' | 'phase'>

/** A session at its first question. */
export function startSession(options: NewSession): Session {
  return {
    ...options,
    answers: {},
    position: 0,
    phase: options.itemIds.length > 0 ? 'question' : 'result',
  }
}

/** The id of the question that is shown; nothing when the result is. */
export function currentItemId(session: Session): string | undefined {
  return session.phase === 'question' ? session.itemIds[session.position] : undefined
}

const MINUTE = 60_000

/** The milliseconds that are left of an exam; nothing where it has no limit. */
export function timeLeft({ minutes, startedAt }: Session, now: number): number | undefined {
  if (minutes === null || startedAt === null) return undefined
  return Math.max(0, startedAt + minutes * MINUTE - now)
}

/**
 * The session after an action. Pure. Outside an exam an answer, once given, stays: the right one is shown at once, so a
 * second try would not be one.
 */
export function reduceSession(session: Session, action: SessionAction): Session {
  const itemId = currentItemId(session)
  if (itemId === undefined) return session
  const isExam = session.mode === 'exam'
  const isAnswered = Object.hasOwn(session.answers, itemId)
  const isLast = session.position + 1 >= session.itemIds.length
  switch (action.type) {
    case 'answer':
      if (isAnswered && !isExam) return session
      return { ...session, answers: { ...session.answers, [itemId]: action.answer } }
    case 'next':
      if (!isExam && !isAnswered) return session
      if (!isLast) return { ...session, position: session.position + 1 }
      // An exam is handed in, which is more than going on.
      return isExam ? session : { ...session, phase: 'result' }
    case 'back':
      return session.position === 0 ? session : { ...session, position: session.position - 1 }
    case 'finish':
      return isExam ? { ...session, phase: 'result' } : session
    case 'tick':
      return timeLeft(session, action.at) === 0 ? { ...session, phase: 'result' } : session
  }
}
