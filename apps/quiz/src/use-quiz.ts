import opening from 'virtual:quiz-opening'
import { gradeAnswer } from '@partnership/data'
import { computed, onMounted, ref, shallowRef } from 'vue'
import type { QuizItem } from './items/item.ts'
import { OPENING_SEED } from './session/opening.ts'
import { scoreByTopic, scoreOf } from './session/score.ts'
import { optionOrder, selectItems } from './session/select.ts'
import {
  currentItemId,
  reduceSession,
  type Session,
  type SessionAction,
  startSession,
} from './session/session.ts'
import { createQuizStorage } from './storage/quiz-storage.ts'

const NO_BANK = 'The questions could not be loaded. Check the connection, then try again.'

/** The running quiz: its session, what is derived from it, and what the reader can do. */
export function useQuiz() {
  const storage = createQuizStorage(() => window.localStorage)
  const itemById = shallowRef(new Map(opening.items.map((item) => [item.id, item])))
  const session = shallowRef<Session>(
    startSession(
      opening.items.map(({ id }) => id),
      OPENING_SEED,
      opening.version,
    ),
  )
  const missed = shallowRef<readonly string[]>([])
  const problem = ref<string>()

  const items = computed(() => session.value.itemIds.flatMap((id) => itemById.value.get(id) ?? []))
  const item = computed<QuizItem | undefined>(() => itemById.value.get(currentItemId(session.value) ?? ''))
  const chosen = computed(() => (item.value ? session.value.answers[item.value.id] : undefined))
  const order = computed(() => (item.value ? optionOrder(item.value, session.value.seed) : []))
  const score = computed(() => scoreOf(session.value, items.value))
  const byTopic = computed(() => scoreByTopic(session.value, items.value))

  /** All questions; nothing, with the reason shown, when they cannot be loaded. */
  async function loadBank(): Promise<readonly QuizItem[] | undefined> {
    try {
      const { default: bank } = await import('virtual:quiz-bank')
      itemById.value = new Map([...bank.items, ...opening.items].map((one) => [one.id, one]))
      return bank.items
    } catch {
      problem.value = NO_BANK
      return undefined
    }
  }

  /** What is stored stays as it is until the quiz has taken it over, or an early answer would overwrite it. */
  let isResumed = false
  function keep(): void {
    if (!isResumed) return
    problem.value = storage.write({ format: 1, session: session.value, missed: missed.value })
  }

  function act(action: SessionAction): void {
    const before = session.value
    session.value = reduceSession(before, action)
    if (session.value === before) return
    if (action.type === 'answer' && item.value) {
      const { isRight } = gradeAnswer(item.value, action.option)
      const others = missed.value.filter((id) => id !== item.value?.id)
      missed.value = isRight ? others : [...others, item.value.id]
    }
    keep()
  }

  /** Starts a session of questions from the whole bank, and tells whether it could. */
  async function start(length: number, topics: readonly string[], seed: number): Promise<boolean> {
    const bank = await loadBank()
    if (!bank) return false
    problem.value = undefined
    isResumed = true
    session.value = startSession(
      selectItems(bank, { seed, length, topics }).map(({ id }) => id),
      seed,
      opening.version,
    )
    keep()
    return true
  }

  /** Starts a session of the questions that were missed, the longest ago first, and tells whether it could. */
  async function retryMissed(seed: number): Promise<boolean> {
    const bank = await loadBank()
    if (!bank) return false
    problem.value = undefined
    isResumed = true
    const known = new Set(bank.map(({ id }) => id))
    session.value = startSession(
      missed.value.filter((id) => known.has(id)),
      seed,
      opening.version,
    )
    keep()
    return true
  }

  function eraseStored(): void {
    isResumed = true
    problem.value = storage.erase()
    missed.value = []
    session.value = startSession(
      opening.items.map(({ id }) => id),
      OPENING_SEED,
      opening.version,
    )
  }

  /** Goes on where the reader left, after the page has taken over what was prerendered. */
  async function resume(): Promise<void> {
    const { stored, problem: found } = storage.read()
    problem.value = found
    missed.value = stored.missed
    const isKnown = (id: string) => itemById.value.has(id)
    if (stored.session?.dataVersion === opening.version) {
      // Left as it is for the next visit when the questions of it cannot be had now.
      if (!stored.session.itemIds.every(isKnown) && !(await loadBank())) return
      if (stored.session.itemIds.every(isKnown)) session.value = stored.session
    }
    isResumed = true
  }

  onMounted(() => void resume())

  return {
    act,
    byTopic,
    chosen,
    eraseStored,
    item,
    items,
    missed,
    order,
    problem,
    retryMissed,
    score,
    session,
    start,
    storedText: () => storage.raw(),
    topics: opening.topics,
    version: opening.version,
  }
}

export type Quiz = ReturnType<typeof useQuiz>
