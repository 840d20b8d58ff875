import { STORAGE_KEY } from './storage-key.ts'
import { EMPTY, type Reading, readStoredQuiz, type StoredQuiz } from './stored-quiz.ts'

/** What could not be read is put here before something else takes its place. */
export const ASIDE_KEY = 'partnership-quiz-unreadable'

/** What could not be kept, in a sentence for the reader; nothing when all is well. */
export type StorageProblem = string | undefined

/** The device's storage, as far as it can be used. */
export interface QuizStorage {
  read(): { readonly stored: StoredQuiz; readonly problem: StorageProblem }
  write(stored: StoredQuiz): StorageProblem
  erase(): StorageProblem
  /** The stored text, to be shown to the reader. */
  raw(): string | null
}

const BLOCKED = 'This browser does not let the quiz keep anything, so it starts anew when the page is closed.'
const FULL =
  'The storage of this browser is full, so the latest answers are not kept when the page is closed.'
const UNREADABLE = 'What was kept from an earlier visit could not be read, so the quiz starts anew.'
const NEWER =
  'A later version of the quiz has kept something here, which this version leaves as it is; it keeps nothing itself.'

const NOT_SET_ASIDE =
  'What was kept from an earlier visit can neither be read nor put aside, so nothing is kept until it is erased.'
const CUT_SHORT =
  'The quiz that was begun with an earlier version of this page cannot be carried on; what was missed is kept.'

/**
 * Wraps a storage so that nothing it does can stop the quiz.
 * @param open gives the storage; it may throw, as a browser with storage switched off does
 */
export function createQuizStorage(open: () => Storage): QuizStorage {
  const attempt = <T>(work: (storage: Storage) => T, otherwise: (error: unknown) => T): T => {
    try {
      return work(open())
    } catch (error) {
      return otherwise(error)
    }
  }
  /** Why nothing may be written over what is there. */
  let refusal: StorageProblem

  function setAside(text: string): boolean {
    return attempt(
      (storage) => {
        storage.setItem(ASIDE_KEY, text)
        return true
      },
      () => false,
    )
  }

  return {
    read() {
      const text = attempt<string | null | undefined>(
        (storage) => storage.getItem(STORAGE_KEY),
        () => undefined,
      )
      if (text === undefined) return { stored: EMPTY, problem: BLOCKED }
      const reading: Reading = readStoredQuiz(text)
      refusal = reading.kind === 'newer' ? NEWER : undefined
      if (reading.kind === 'read')
        return { stored: reading.stored, problem: reading.isCutShort ? CUT_SHORT : undefined }
      if (reading.kind === 'unreadable' && text !== null && !setAside(text)) refusal = NOT_SET_ASIDE
      return { stored: EMPTY, problem: refusal ?? UNREADABLE }
    },
    write(stored) {
      if (refusal !== undefined) return refusal
      return attempt<StorageProblem>(
        (storage) => {
          storage.setItem(STORAGE_KEY, JSON.stringify(stored))
          return undefined
        },
        (error) => (isQuota(error) ? FULL : BLOCKED),
      )
    },
    erase() {
      refusal = undefined
      return attempt<StorageProblem>(
        (storage) => {
          storage.removeItem(STORAGE_KEY)
          storage.removeItem(ASIDE_KEY)
          return undefined
        },
        () => BLOCKED,
      )
    },
    raw: () =>
      attempt(
        (storage) => storage.getItem(STORAGE_KEY),
        () => null,
      ),
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
