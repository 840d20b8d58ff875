import type { QuizItem } from '../items/item.ts'
import { encodeResultLink, parseResultLink, sessionOfResult } from '../links/result-link.ts'
import type { Session } from '../session/session.ts'

/** The most characters that a platform of SCORM 1.2 keeps for a page. */
export const MOST_SUSPENDED = 4096

const LINK = '#result?'

/**
 * A session in the characters that a platform keeps: which question is shown, whether it is over, when it began, and
 * then what a link to its result says. The questions follow from seed and choice. Nothing where it would be too long.
 */
export function suspend(session: Session): string | undefined {
  const { position, phase, startedAt } = session
  const text = `1;${position};${phase};${startedAt ?? ''};${encodeResultLink(session).slice(LINK.length)}`
  return text.length <= MOST_SUSPENDED ? text : undefined
}

/** What was suspended, read with suspicion: it comes from outside. */
export interface Suspended {
  readonly position: number
  readonly phase: Session['phase']
  readonly startedAt: number | null
  readonly link: Extract<ReturnType<typeof parseResultLink>, { ok: true }>['link']
}

/** Reads what `suspend` wrote; nothing where the text is no such session. */
export function readSuspended(text: string): Suspended | undefined {
  const [, position, phase, startedAt, query] =
    /^1;(\d{1,3});(question|result);(\d{0,15});(.*)$/s.exec(text) ?? []
  if (query === undefined) return undefined
  const parsed = parseResultLink(query)
  if (!parsed.ok) return undefined
  return {
    position: Number(position),
    phase: phase === 'result' ? 'result' : 'question',
    startedAt: startedAt === '' ? null : Number(startedAt),
    link: parsed.link,
  }
}

/**
 * The session to go on with; nothing when the questions have changed since, or do not fit what was suspended.
 * @param items the questions to choose from, those on the topics of the session
 * @param bank fingerprint of the questions of today
 */
export function resumeSession(
  { position, phase, startedAt, link }: Suspended,
  items: readonly QuizItem[],
  bank: string,
): Session | undefined {
  if (link.bank !== bank) return undefined
  const read = sessionOfResult(link, items)
  if (!read.ok || position >= Math.max(1, read.session.itemIds.length)) return undefined
  return { ...read.session, position, phase, startedAt }
}
