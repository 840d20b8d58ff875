import { watch } from 'vue'
import { parseClassLink } from '../links/class-link.ts'
import { bank } from '../running/bank.ts'
import { OPENING_QUIZ } from '../running/opening-quiz.ts'
import type { Quiz } from '../running/use-quiz.ts'
import type { Session } from '../session/session.ts'
import { STORAGE_KEY } from '../storage/storage-key.ts'
import { EMPTY } from '../storage/stored-quiz.ts'
import type { Assigned } from './assigned.ts'
import { type Connection, openConnection } from './connection.ts'
import { keepNothingHere } from './page-storage.ts'
import { createReporter, type Reporter } from './reporter.ts'
import { findScormApi } from './scorm-api.ts'
import { readSuspended, resumeSession } from './suspended.ts'

const CHANGED =
  'The questions have changed since you were here, or what was kept could not be read, so the quiz starts anew.'

let reporter: Reporter | undefined
/** What is to be said of the start. */
let notice: string | undefined
/** What was said last from here. */
let told: string | undefined

/** Begins the report to the course and puts the page where the learner left. The quiz comes after it. */
export async function startCourse(): Promise<void> {
  const connection = openConnection(findScormApi(window))
  const storage = keepNothingHere()
  const resumed = await sessionKeptBy(connection)
  const given = connection.read('cmi.launch_data').replace(/^.*#?quiz\?/, '')
  if (resumed) storage.setItem(STORAGE_KEY, JSON.stringify({ ...EMPTY, session: resumed }))
  // The page starts the quiz of a link, or says why it cannot.
  else if (given !== '') window.history.replaceState(null, '', `#quiz?${given}`)
  reporter = createReporter(connection, { assigned: assignedBy(given), resumed, now: Date.now })
  window.addEventListener('pagehide', () => reporter?.close())
  // A page that comes back from the browser's memory has ended its report.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') reporter?.pause()
  })
  document.addEventListener('click', leaveCourseOpen, true)
}

/** Has the course follow the quiz of the page. */
export function courseOf(quiz: Quiz): void {
  watch([quiz.session, quiz.items], ([session, items]) => reporter?.report(session, items))
  // The quiz puts its own words there when it starts.
  watch([quiz.session, quiz.notice], () => tellProblem(quiz), { immediate: true, flush: 'post' })
}

function tellProblem({ notice: shown }: Quiz): void {
  const words = reporter?.problem ?? notice
  if (words !== undefined || shown.value === told) shown.value = words
  told = words
}

async function sessionKeptBy(connection: Connection): Promise<Session | undefined> {
  const text = connection.read('cmi.suspend_data')
  if (text === '') return undefined
  const suspended = readSuspended(text)
  const items = suspended ? await bank.load(suspended.link.choice.topics).catch(() => []) : []
  const session = suspended && resumeSession(suspended, items, bank.opening.fingerprint)
  if (!session) notice = CHANGED
  return session
}

/** The quiz that a class link gives; without one, or with one that cannot be used, the opening. */
function assignedBy(query: string): Assigned {
  const read = parseClassLink(query)
  return read.ok ? read.link : OPENING_QUIZ
}

/** Sources open beside the course: many do not let themselves be shown in a frame, and leaving would end the report. */
function leaveCourseOpen({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || !/^https?:/.test(link.getAttribute('href') ?? '')) return
  link.target = '_blank'
  link.rel = 'noopener'
}
