import type { Session } from '../session/session.ts'

/**
 * The session to go on with when another tab has kept its own: that of the other tab, unless both run the same quiz;
 * then nothing that was answered in either is lost.
 */
export function mergeSessions(own: Session, other: Session | null): Session {
  if (!other) return own
  if (!isSameQuiz(own, other)) return other
  // What was handed in is not changed by a tab that had it still open.
  if (own.mode === 'exam' && own.phase !== other.phase) return own.phase === 'result' ? own : other
  return {
    ...own,
    // An answer of an exam may be changed, and what the other tab has kept is the later one.
    answers:
      own.mode === 'exam' ? { ...own.answers, ...other.answers } : { ...other.answers, ...own.answers },
    phase: own.phase === 'result' || other.phase === 'result' ? 'result' : 'question',
  }
}

/**
 * The session to keep when this tab goes on with one while another tab has kept more of it.
 * @param before what this tab had kept
 * @param now that, with what the other tab has kept
 * @param next what this tab makes of it
 */
export function carryOn(before: Session | null, now: Session | null, next: Session): Session {
  if (!now || now === before || !isSameQuiz(next, now)) return next
  if (now.mode === 'exam' && now.phase === 'result') return now
  const given = Object.fromEntries(
    Object.entries(next.answers).filter(([id, answer]) => before?.answers[id] !== answer),
  )
  return {
    ...next,
    // In practice the first answer stays, in an exam the last one.
    answers: next.mode === 'exam' ? { ...now.answers, ...given } : { ...given, ...now.answers },
    phase: now.phase === 'result' ? 'result' : next.phase,
  }
}

function isSameQuiz(one: Session, other: Session): boolean {
  return (
    one.seed === other.seed &&
    one.bank === other.bank &&
    one.mode === other.mode &&
    one.itemIds.join() === other.itemIds.join()
  )
}
