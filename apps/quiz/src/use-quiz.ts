import { type Answer, drawQuestion, gradeAnswer } from '@partnership/data'
import { computed, ref, shallowRef } from 'vue'
import { bank } from './bank.ts'
import { roundedPoints } from './results/points.ts'
import { gradeOf, scoreOf, signOf } from './results/score.ts'
import { OPENING_SEED } from './session/opening-seed.ts'
import {
  type Choice,
  type Mode,
  reduceSession,
  type Session,
  type SessionAction,
  startSession,
} from './session/session.ts'
import { createKeeper } from './storage/keeper.ts'
import { mergeSessions } from './storage/merge.ts'

const NONE_FITS = 'No question fits what was chosen.'
const OTHER_BANK =
  'This link was made with other questions; these are today’s, so others with the link may have had different ones.'
const NO_BANK = 'The questions could not be loaded. Check the connection, then try again.'

/** What a quiz is started with. */
export interface StartOptions {
  readonly mode: Mode
  readonly seed: number
  readonly choice: Choice
  readonly minutes: number | null
}

export const OPENING_CHOICE: Choice = {
  topics: [],
  difficulties: [],
  kinds: [],
  length: bank.opening.itemIds.length,
}

function openingSession(): Session {
  return startSession({
    mode: 'practice',
    seed: OPENING_SEED,
    bank: bank.opening.fingerprint,
    choice: OPENING_CHOICE,
    itemIds: bank.opening.itemIds,
    minutes: null,
    startedAt: null,
  })
}

/** The running quiz: its session, what follows from it, and what the reader can do. */
export function useQuiz() {
  const keeper = createKeeper()
  const session = shallowRef(openingSession())
  const problem = ref<string>()
  const notice = ref<string>()

  const position = computed(() => session.value.position)
  const total = computed(() => session.value.itemIds.length)
  const item = computed(() =>
    session.value.phase === 'question'
      ? bank.itemById.value.get(session.value.itemIds[position.value] ?? '')
      : undefined,
  )
  const items = computed(() => session.value.itemIds.flatMap((id) => bank.itemById.value.get(id) ?? []))
  const drawn = computed(() => item.value && drawQuestion(item.value, session.value.seed))
  const answer = computed<Answer | undefined>(() => session.value.answers[item.value?.id ?? ''])
  const grade = computed(() =>
    drawn.value && answer.value !== undefined ? gradeAnswer(drawn.value, answer.value) : undefined,
  )
  /** For each question, how it was answered; in an exam, only that it was. */
  const signs = computed(() =>
    session.value.itemIds.map((id, index) => {
      const given = session.value.answers[id]
      const known = bank.itemById.value.get(id)
      if (given !== undefined && known && session.value.mode !== 'exam')
        return signOf(gradeAnswer(drawQuestion(known, session.value.seed), given))
      if (index === position.value) return 'current'
      return given === undefined ? 'none' : 'done'
    }),
  )

  /** What is stored stays as it is until the quiz has taken it over, or an early answer would overwrite it. */
  let isResumed = false
  function keep(): void {
    if (!isResumed) return
    problem.value = keeper.keepSession(session.value)
  }

  function act(action: SessionAction): void {
    const before = session.value
    session.value = reduceSession(before, action)
    if (session.value === before) return
    if (action.type === 'answer' && grade.value && item.value && session.value.mode !== 'exam')
      keeper.noteGrade(item.value.id, grade.value.isRight)
    if (session.value.phase === 'result' && before.phase === 'question') noteResult()
    keep()
    if (session.value.phase === 'question' && !item.value) void loadItems()
  }

  /** What an exam found out at its end goes where practice notes it after each answer. */
  function noteResult(): void {
    if (session.value.mode === 'exam') {
      for (const one of items.value) keeper.noteGrade(one.id, gradeOf(session.value, one)?.isRight ?? false)
    }
    const { credit, total } = scoreOf(session.value, items.value)
    if (isResumed)
      keeper.noteResult({ at: Date.now(), mode: session.value.mode, points: roundedPoints(credit), total })
  }

  /** The questions of the running quiz. */
  async function loadItems(): Promise<void> {
    try {
      await bank.loadById(session.value.itemIds)
      problem.value = undefined
    } catch {
      fail()
    }
  }

  function fail(): void {
    problem.value = NO_BANK
  }

  /** Starts a quiz of questions from the bank, and tells whether it could. */
  async function start({ mode, seed, choice, minutes }: StartOptions): Promise<boolean> {
    try {
      const [{ chooseItems }, all] = await Promise.all([
        import('./session/opening.ts'),
        bank.load(choice.topics),
      ])
      const chosen = chooseItems(all, { seed, ...choice })
      if (chosen.length === 0) {
        problem.value = NONE_FITS
        return false
      }
      begin(
        { mode, seed, choice, minutes },
        chosen.map(({ id }) => id),
      )
      return true
    } catch {
      fail()
      return false
    }
  }

  /** Starts the quiz that a link names, and tells whether it could. The link may come from anybody. */
  async function startFromLink(query: string): Promise<boolean> {
    const { parseClassLink } = await import('./links/class-link.ts')
    const read = parseClassLink(query)
    if (!read.ok) {
      problem.value = read.message
      return false
    }
    const isStarted = await start(read.link)
    if (isStarted && read.link.bank !== bank.opening.fingerprint) notice.value = OTHER_BANK
    return isStarted
  }

  /** Starts a quiz of the questions that were missed, the longest ago first, and tells whether it could. */
  async function retryMissed(seed: number): Promise<boolean> {
    try {
      const found = await bank.loadById(keeper.missed.value)
      const ids = found.map(({ id }) => id)
      begin(
        {
          mode: 'mistakes',
          seed,
          choice: { topics: [], difficulties: [], kinds: [], length: ids.length },
          minutes: null,
        },
        ids,
      )
      return true
    } catch {
      fail()
      return false
    }
  }

  function begin({ mode, seed, choice, minutes }: StartOptions, itemIds: readonly string[]): void {
    problem.value = undefined
    notice.value = undefined
    isResumed = true
    session.value = startSession({
      mode,
      seed,
      bank: bank.opening.fingerprint,
      choice,
      itemIds,
      minutes,
      startedAt: minutes === null ? null : Date.now(),
    })
    keep()
  }

  /** Goes on where the reader left, after the page has taken over what was prerendered. */
  async function resume(): Promise<void> {
    problem.value = keeper.open()
    keeper.onSessionElsewhere((other) => {
      if (other?.bank === bank.opening.fingerprint) session.value = mergeSessions(session.value, other)
      void loadItems()
    })
    const stored = keeper.session.value
    if (stored?.bank === bank.opening.fingerprint) {
      try {
        const found = await bank.loadById(stored.itemIds)
        // A quiz that was started while the questions came is not put aside.
        if (!isResumed && found.length === stored.itemIds.length) session.value = stored
      } catch {
        // Left as it is for the next visit, when the questions of it can be had again.
        return fail()
      }
    }
    isResumed = true
  }

  function restart(): void {
    session.value = openingSession()
  }

  return {
    act,
    answer,
    drawn,
    finish: () => act({ type: 'finish' }),
    grade,
    item,
    items,
    keeper,
    notice,
    position,
    problem,
    restart,
    resume,
    retryMissed,
    session,
    signs,
    start,
    startFromLink,
    tick: () => act({ type: 'tick', at: Date.now() }),
    topicLabel: (id: string) => bank.topics.value.find((topic) => topic.id === id)?.label ?? '',
    total,
    version: bank.opening.version,
  }
}

export type Quiz = ReturnType<typeof useQuiz>

/** A seed that nobody can foresee. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
