import type { Session } from '../session/session.ts'

/**
 * The session to go on with when another tab has kept its own: that of the other tab, unless both run the same quiz;
 * then nothing that was answered in either is lost.
 */
export function mergeSessions(own: Session, other: Session | null): Session {
  if (!other) return own
  const isSame =
    own.seed === other.seed &&
    own.bank === other.bank &&
    own.mode === other.mode &&
    own.itemIds.join() === other.itemIds.join()
  if (!isSame) return other
  // What was handed in is not changed by a tab that had it still open.
  if (own.mode === 'exam' && own.phase !== other.phase) return own.phase === 'result' ? own : other
  return {
    ...own,
    answers: { ...other.answers, ...own.answers },
    phase: own.phase === 'result' || other.phase === 'result' ? 'result' : 'question',
  }
}
