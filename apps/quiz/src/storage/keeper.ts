import { computed, shallowRef } from 'vue'
import type { CardState } from '../session/card-state.ts'
import type { Session } from '../session/session.ts'
import { carryOn, mergeSessions } from './merge.ts'
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

  /** The text that this tab last read or wrote; where there is another, another tab has written. */
  let known = storage.raw()
  /** The session as the page knows it. */
  let told = found.session

  /** Takes over what another tab has kept since. */
  function catchUp(): void {
    const text = storage.raw()
    if (text === known) return
    known = text
    const { stored: other, problem: unread } = storage.read()
    // Nothing that this tab knows is given up for what cannot be read.
    if (unread !== undefined) return
    const own = stored.value.session
    stored.value = { ...other, session: own ? mergeSessions(own, other.session) : other.session }
    apply(other.settings)
  }

  /** The same, and goes on with the session of the other tab. */
  function follow(): void {
    catchUp()
    tell(stored.value.session)
  }

  function tell(session: Session | null): void {
    if (!session || session === told) return
    told = session
    onElsewhere(session)
  }

  function write(change: Partial<StoredQuiz>): StorageProblem {
    stored.value = { ...stored.value, ...change }
    const unkept = storage.write(stored.value)
    if (unkept === undefined) known = storage.raw()
    return unkept
  }

  // Storage events may come late, or never to a page that was asleep, so what is there is looked at before each change.
  window.addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY || key === null) follow()
  })

  return {
    /** What could not be read, in a sentence. */
    problem,
    session: computed(() => stored.value.session),
    missed: computed(() => stored.value.missed),
    cards: computed(() => stored.value.cards),
    history: computed(() => stored.value.history),
    settings: computed(() => stored.value.settings),

    keepSession(next: Session): StorageProblem {
      catchUp()
      const session = carryOn(told, stored.value.session, next)
      const unkept = write({ session })
      told = next
      tell(session)
      return unkept
    },

    /** Notes that a question was missed, or that it no longer is; kept with the session that it belongs to. */
    noteGrade(id: string, isRight: boolean): void {
      // The page is in the middle of an answer, so it is not told before that is kept.
      catchUp()
      const others = stored.value.missed.filter((one) => one !== id)
      stored.value = { ...stored.value, missed: isRight ? others : [...others, id] }
    },

    noteResult(result: PastResult): StorageProblem {
      follow()
      return write({ history: [...stored.value.history, result].slice(-MOST_RESULTS) })
    },

    keepCard(id: string, card: CardState): StorageProblem {
      follow()
      return write({ cards: { ...stored.value.cards, [id]: card } })
    },

    changeSettings(change: Partial<Settings>): StorageProblem {
      follow()
      const settings = { ...stored.value.settings, ...change }
      apply(settings)
      return write({ settings })
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
      told = null
      apply(EMPTY.settings)
      const unkept = storage.erase()
      known = storage.raw()
      return unkept
    },
  }
}

export type Keeper = ReturnType<typeof openKeeper>

function apply({ theme, contrast }: Settings): void {
  document.documentElement.dataset.theme = theme
  document.documentElement.dataset.contrast = contrast
}
