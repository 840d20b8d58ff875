import { type ClassLink, writeFields } from '../links/link-fields.ts'
import type { Session } from '../session/session.ts'

/** A quiz that a course gives to its learners: that of a class link, or the opening. */
export type Assigned = Omit<ClassLink, 'bank'>

/** Whether a session runs the quiz that the course gives. What a learner does beside it is no part of the course. */
export function isAssigned(session: Session, { seed, choice, mode, minutes }: Assigned): boolean {
  if (session.mode === 'mistakes') return false
  const fields = (quiz: Assigned) => writeFields({ ...quiz, bank: '' })
  return fields({ ...session, mode: session.mode }) === fields({ seed, choice, mode, minutes })
}
