import type { QuizItem } from '../items/item.ts'
import type { Session } from '../session/session.ts'
import { type Assigned, isAssigned } from './assigned.ts'
import type { Connection } from './connection.ts'
import { type Interaction, interactionsOf } from './interactions.ts'
import { outcomeOf, readMastery, timespanOf } from './outcome.ts'
import { MOST_SUSPENDED, suspend } from './suspended.ts'

const TOO_LONG = `This quiz is too long for what a learning platform keeps (${MOST_SUSPENDED} characters), so it starts anew when it is opened again.`

/** States in which a course has no report of this page that would be lost by beginning one. */
const UNBEGUN = ['', 'not attempted', 'browsed', 'unknown']

export interface ReporterOptions {
  readonly assigned: Assigned
  /** The session that the platform had kept; nothing when this one is new. */
  readonly resumed: Session | undefined
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

/** Reports a quiz to a course while it is taken, so that little is lost when the page is closed without a word. */
export function createReporter(connection: Connection, { assigned, resumed, now }: ReporterOptions) {
  const began = now()
  const mode = connection.read('cmi.core.lesson_mode')
  /** Who looks back at what was done, or only looks around, changes nothing in the course. */
  const isReporting = mode !== 'review' && mode !== 'browse'
  const mastery = readMastery(connection.read('cmi.student_data.mastery_score'))
  const log = openLog()
  let isTooLong = false
  let isOver = resumed?.phase === 'result'

  if (isReporting && UNBEGUN.includes(connection.read('cmi.core.lesson_status'))) {
    connection.write('cmi.core.lesson_status', 'incomplete')
    connection.save()
  }

  /** The interactions of this platform are a log that is added to; what it holds from before stays. */
  function openLog() {
    const held = Number(connection.read('cmi.interactions._count')) || 0
    const before = resumed?.mode === 'exam' && resumed.phase === 'question' ? 0 : answersOf(resumed)
    // A platform that has kept fewer than were given has them all once more.
    const sent = held >= before ? before : 0
    return { first: held >= before ? held - before : 0, sent }
  }

  function writeInteraction(place: number, { id, type, pattern, response, result, weighting }: Interaction) {
    const element = `cmi.interactions.${place}`
    const isKnown = connection.write(`${element}.id`, id, 'optional')
    if (!isKnown) return
    connection.write(`${element}.type`, type, 'optional')
    connection.write(`${element}.correct_responses.0.pattern`, pattern, 'optional')
    if (response !== '') connection.write(`${element}.student_response`, response, 'optional')
    connection.write(`${element}.result`, result, 'optional')
    connection.write(`${element}.weighting`, weighting, 'optional')
  }

  function writeOutcome(session: Session, items: readonly QuizItem[]): void {
    const outcome = outcomeOf(session, items, mastery)
    if (!outcome) return
    connection.write('cmi.core.score.min', '0')
    connection.write('cmi.core.score.max', '100')
    connection.write('cmi.core.score.raw', String(outcome.percent))
    connection.write('cmi.core.lesson_status', outcome.status)
    isOver = true
  }

  function save(): void {
    connection.write('cmi.core.session_time', timespanOf(now() - began))
    // What is over need not be gone on with; a platform may then begin another try.
    connection.write('cmi.core.exit', isOver ? '' : 'suspend')
    connection.save()
  }

  return {
    /**
     * Reports how far a session is. Sessions of other quizzes, and one in which nothing was done, are not reported.
     * @param items the questions of the session in full; without them only the session is kept
     */
    report(session: Session, items: readonly QuizItem[]): void {
      const isUntouched = session.phase === 'question' && Object.keys(session.answers).length === 0
      if (!isReporting || isUntouched || !isAssigned(session, assigned)) return
      const kept = suspend(session)
      isTooLong = kept === undefined
      if (kept !== undefined) connection.write('cmi.suspend_data', kept)
      if (items.length === session.itemIds.length) {
        for (const interaction of interactionsOf(session, items).slice(log.sent)) {
          writeInteraction(log.first + log.sent, interaction)
          log.sent += 1
        }
        writeOutcome(session, items)
      }
      save()
    },

    /** Has the platform know how long the learner has been here. */
    pause(): void {
      if (isReporting) save()
    },

    close(): void {
      if (isReporting) save()
      connection.close()
    },

    get problem(): string | undefined {
      return connection.problem ?? (isTooLong ? TOO_LONG : undefined)
    },
  }
}

export type Reporter = ReturnType<typeof createReporter>

function answersOf(session: Session | undefined): number {
  if (!session) return 0
  return session.phase === 'result' ? session.itemIds.length : Object.keys(session.answers).length
}
