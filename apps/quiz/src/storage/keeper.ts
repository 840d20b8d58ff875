import { computed, shallowRef } from 'vue'
import type { CardState } from '../session/card-state.ts'
import type { Session } from '../session/session.ts'
import { mergeSessions } from './merge.ts'
import { createQuizStorage, type StorageProblem } from './quiz-storage.ts'
import { STORAGE_KEY } from './storage-key.ts'
import { EMPTY, MOST_RESULTS, type PastResult, type Settings, type StoredQuiz } from './stored-quiz.ts'

/**
 * Keeps on the device what the reader did.
 * @param onElsewhere is told of the session to go on with when another tab has kept something
 * @param openStorage gives the storage; it may throw
 */
export function openKeeper(
  onElsewhere: (session: Session) => void,
  openStorage: () => Storage = () => window.localStorage,
) {
  const storage = createQuizStorage(openStorage)
  const { stored: found, problem } = storage.read()
  const stored = shallowRef<StoredQuiz>(found)
  apply(found.settings)

  function keep(change: Partial<StoredQuiz>): StorageProblem {
    stored.value = { ...stored.value, ...change }
    return storage.write(stored.value)
  }

  window.addEventListener('storage', ({ key }) => {
    if (key !== STORAGE_KEY && key !== null) return
    const own = stored.value.session
    const { stored: other } = storage.read()
    const session = own ? mergeSessions(own, other.session) : other.session
    stored.value = { ...other, session }
    apply(other.settings)
    if (session && session !== own) onElsewhere(session)
  })

  return {
    /** What could not be read, in a sentence. */
    problem,
    session: computed(() => stored.value.session),
    missed: computed(() => stored.value.missed),
    cards: computed(() => stored.value.cards),
    history: computed(() => stored.value.history),
    settings: computed(() => stored.value.settings),

    keepSession: (session: Session): StorageProblem => keep({ session }),

    /** Notes that a question was missed, or that it no longer is; kept with the session that it belongs to. */
    noteGrade(id: string, isRight: boolean): void {
      const others = stored.value.missed.filter((one) => one !== id)
      stored.value = { ...stored.value, missed: isRight ? others : [...others, id] }
    },

    noteResult(result: PastResult): StorageProblem {
      return keep({ history: [...stored.value.history, result].slice(-MOST_RESULTS) })
    },

    keepCard: (id: string, card: CardState): StorageProblem =>
      keep({ cards: { ...stored.value.cards, [id]: card } }),

    changeSettings(change: Partial<Settings>): StorageProblem {
      const settings = { ...stored.value.settings, ...change }
      apply(settings)
      return keep({ settings })
    },

    /** What is kept, to be read by a person. */
    raw(): string | null {
      const text = storage.raw()
      try {
        return text === null ? null : JSON.stringify(JSON.parse(text), null, 2)
      } catch {
        return text
      }
    },

    erase(): StorageProblem {
      stored.value = EMPTY
      apply(EMPTY.settings)
      return storage.erase()
    },
  }
}

export type Keeper = ReturnType<typeof openKeeper>

function apply({ theme, contrast }: Settings): void {
  document.documentElement.dataset.theme = theme
  document.documentElement.dataset.contrast = contrast
}
