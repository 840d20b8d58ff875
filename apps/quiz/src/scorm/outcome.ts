import type { QuizItem } from '../items/item.ts'
import { scoreOf } from '../results/score.ts'
import type { Session } from '../session/session.ts'

/** How a finished quiz is reported to a course. */
export interface Outcome {
  /** Points in percent, to a hundredth. */
  readonly percent: number
  /** Without a score that is asked for nobody passes or fails. */
  readonly status: 'completed' | 'passed' | 'failed'
}

/**
 * What a session earned; nothing before its end.
 * @param mastery percent of the points that the course asks for, where it asks for any
 */
export function outcomeOf(
  session: Session,
  items: readonly QuizItem[],
  mastery: number | undefined,
): Outcome | undefined {
  if (session.phase !== 'result' || items.length === 0) return undefined
  const { credit, total } = scoreOf(session, items)
  const percent = Math.round((credit / total) * 10_000) / 100
  if (mastery === undefined) return { percent, status: 'completed' }
  return { percent, status: percent >= mastery ? 'passed' : 'failed' }
}

/** The score that a platform asks for, in percent; nothing where it says none that can be meant. */
export function readMastery(text: string): number | undefined {
  const number = Number(text)
  return text.trim() !== '' && number >= 0 && number <= 100 ? number : undefined
}

/** A span of time as SCORM 1.2 writes it: `0000:01:30.00`. */
export function timespanOf(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10))
  const [hours, minutes, seconds] = [hundredths / 360_000, (hundredths / 6000) % 60, (hundredths / 100) % 60]
  const digits = (value: number, length: number) => String(Math.floor(value)).padStart(length, '0')
  const most = Math.min(hours, 9999)
  return `${digits(most, 4)}:${digits(minutes, 2)}:${digits(seconds, 2)}.${digits(hundredths % 100, 2)}`
}
