/** A run through some questions. Plain data, so that it can be stored, and the same on every device. */
export interface Session {
  readonly seed: number
  /** Version of the data that the questions come from. */
  readonly dataVersion: string
  readonly itemIds: readonly string[]
  /** For each answered question, the index of the option that was chosen. */
  readonly answers: Readonly<Record<string, number>>
  /** Index of the question that is shown. */
  readonly position: number
  readonly phase: 'question' | 'result'
}

export type SessionAction =
  | { readonly type: 'answer'; readonly option: number }
  | { readonly type: 'next' }
  | { readonly type: 'back' }

/** A session at its first question. */
export function startSession(itemIds: readonly string[], seed: number, dataVersion: string): Session {
  return {
    seed,
    dataVersion,
    itemIds,
    answers: {},
    position: 0,
    phase: itemIds.length > 0 ? 'question' : 'result',
  }
}

/** The id of the question that is shown; nothing when the result is. */
export function currentItemId(session: Session): string | undefined {
  return session.phase === 'question' ? session.itemIds[session.position] : undefined
}

/**
 * The session after an action. Pure. An answer, once given, stays: practice shows the right answer at once, so a
 * second try would not be one.
 */
export function reduceSession(session: Session, action: SessionAction): Session {
  const itemId = currentItemId(session)
  switch (action.type) {
    case 'answer':
      if (itemId === undefined || itemId in session.answers || action.option < 0) return session
      return { ...session, answers: { ...session.answers, [itemId]: action.option } }
    case 'next':
      if (itemId === undefined || !(itemId in session.answers)) return session
      if (session.position + 1 < session.itemIds.length) return { ...session, position: session.position + 1 }
      return { ...session, phase: 'result' }
    case 'back':
      if (itemId === undefined || session.position === 0) return session
      return { ...session, position: session.position - 1 }
  }
}
