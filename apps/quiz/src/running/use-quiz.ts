import { type Answer, gradeChoice } from '@partnership/data'
import { computed, ref, shallowRef } from 'vue'
import { earlyChoice, isElsewhere } from '../first-load/first-moments.ts'
import { signOf } from '../results/sign.ts'
import { reduceSession, type Session, type SessionAction, startSession } from '../session/session.ts'
import type { Keeper } from '../storage/keeper.ts'
import { bank } from './bank.ts'
import { OPENING_QUIZ } from './opening-quiz.ts'
import type { Prepared, StartOptions } from './prepare-quiz.ts'

const NOT_KEPT = 'What keeps answers could not be loaded, so they are not kept.'
const NO_BANK = 'The questions could not be loaded. Check the connection, then try again.'

function openingSession(): Session {
  return startSession({
    ...OPENING_QUIZ,
    bank: bank.opening.fingerprint,
    itemIds: bank.opening.itemIds,
    startedAt: null,
  })
}

/** The running quiz: its session, what follows from it, and what the reader can do. */
export function useQuiz() {
  /** Nothing is kept before the keeper is there, which loads after the first question can be answered. */
  const keeper = shallowRef<Keeper>()
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
  /** The first question of the opening is drawn when the page is built; all others wait for the engine. */
  const drawn = computed(() => {
    if (!item.value) return undefined
    return item.value === bank.opening.first
      ? bank.opening.first
      : bank.engine.value?.drawQuestion(item.value, session.value.seed)
  })
  const answer = computed<Answer | undefined>(() => session.value.answers[item.value?.id ?? ''])
  const grade = computed(() => {
    if (!item.value || answer.value === undefined) return undefined
    return item.value === bank.opening.first
      ? gradeChoice(bank.opening.first, answer.value)
      : bank.engine.value?.gradeOf(session.value, item.value)
  })
  /** For each question, how it was answered; in an exam, only that it was. */
  const signs = computed(() =>
    session.value.itemIds.map((id, index) => {
      const given = session.value.answers[id]
      const known = bank.itemById.value.get(id)
      if (id === item.value?.id && grade.value && session.value.mode !== 'exam') return signOf(grade.value)
      if (given !== undefined && known && session.value.mode !== 'exam')
        return signOf(bank.engine.value?.gradeOf(session.value, known))
      if (index === position.value) return 'current'
      return given === undefined ? 'none' : 'done'
    }),
  )

  /** What is stored stays as it is until the quiz has taken it over, or an early answer would overwrite it. */
  let isResumed = false
  /** Whether it is settled which question the reader is asked. */
  let isSettled = false
  /** Of questions that were answered before there was a keeper, whether they were right. */
  const unnoted = new Map<string, boolean>()
  function keep(): void {
    if (!isResumed) return
    problem.value = keeper.value?.keepSession(session.value)
  }

  function act(action: SessionAction): void {
    if (action.type === 'answer' && !isSettled && isElsewhere()) return
    const before = session.value
    session.value = reduceSession(before, action)
    if (session.value === before) return
    if (action.type === 'answer' && grade.value && item.value && session.value.mode !== 'exam') {
      if (keeper.value) keeper.value.noteGrade(item.value.id, grade.value.isRight)
      else unnoted.set(item.value.id, grade.value.isRight)
    }
    if (session.value.phase === 'result' && before.phase === 'question') void noteResult()
    keep()
    if (session.value.phase === 'question' && !item.value) void loadItems()
  }

  /** What an exam found out at its end goes where practice notes it after each answer. */
  async function noteResult(): Promise<void> {
    if (!isResumed) return
    const { resultOf } = await import('../results/past-result.ts')
    const { result, grades } = resultOf(session.value, items.value, Date.now())
    if (session.value.mode === 'exam')
      for (const [id, isRight] of grades) keeper.value?.noteGrade(id, isRight)
    problem.value = keeper.value?.noteResult(result)
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

  /** Starts a quiz once its questions are chosen, and tells whether it could. */
  async function begin(
    prepare: (module: typeof import('./prepare-quiz.ts')) => Promise<Prepared>,
  ): Promise<boolean> {
    try {
      const prepared = await prepare(await import('./prepare-quiz.ts'))
      problem.value = prepared.ok ? undefined : prepared.problem
      if (!prepared.ok) return false
      notice.value = prepared.notice
      isResumed = true
      session.value = startSession(prepared.session)
      keep()
      return true
    } catch {
      fail()
      return false
    }
  }

  /** Goes on where the reader left, after the page has taken over what was prerendered. */
  async function resume(): Promise<void> {
    await openKept()
    isSettled = true
  }

  async function openKept(): Promise<void> {
    let opened: Keeper
    try {
      const { openKeeper } = await import('../storage/keeper.ts')
      opened = openKeeper((other) => void goOnElsewhere(other))
    } catch {
      problem.value = NOT_KEPT
      return
    }
    keeper.value = opened
    problem.value = opened.problem
    const stored = opened.session.value
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
    // What was answered in the meantime.
    for (const [id, isRight] of unnoted) opened.noteGrade(id, isRight)
    if (Object.keys(session.value.answers).length > 0) keep()
  }

  /** Another tab went on with the quiz, or with another one. */
  async function goOnElsewhere(other: Session): Promise<void> {
    if (other.bank !== bank.opening.fingerprint) return
    session.value = other
    await loadItems()
  }

  /** Takes over what was answered before the quiz was there. */
  function takeOver(): void {
    const chosen = earlyChoice()
    if (chosen !== undefined) act({ type: 'answer', answer: chosen })
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
    /** Whether everything that is said of the question is there. */
    isWhole: computed(() => item.value !== bank.opening.first),
    item,
    items,
    keeper,
    notice,
    position,
    problem,
    restart,
    resume,
    retryMissed: () =>
      begin((module) =>
        module.prepareMissed(keeper.value?.missed.value ?? [], module.freshSeed(), Date.now()),
      ),
    session,
    signs,
    start: (options: StartOptions) => begin((module) => module.prepareQuiz(options, Date.now())),
    startFromLink: (query: string) => begin((module) => module.prepareFromLink(query, Date.now())),
    takeOver,
    tick: () => act({ type: 'tick', at: Date.now() }),
    topicLabel: (id: string) => bank.topics.value.find((topic) => topic.id === id)?.label ?? '',
    total,
    version: bank.opening.version,
  }
}

export type Quiz = ReturnType<typeof useQuiz>
