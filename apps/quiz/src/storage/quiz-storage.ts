import { EMPTY, parseStoredQuiz, type StoredQuiz } from './stored-quiz.ts'

export const STORAGE_KEY = 'partnership-quiz'

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
  return {
    read() {
      const text = attempt<string | null | undefined>(
        (storage) => storage.getItem(STORAGE_KEY),
        () => undefined,
      )
      if (text === undefined) return { stored: EMPTY, problem: BLOCKED }
      const stored = parseStoredQuiz(text)
      return stored ? { stored, problem: undefined } : { stored: EMPTY, problem: UNREADABLE }
    },
    write: (stored) =>
      attempt<StorageProblem>(
        (storage) => {
          storage.setItem(STORAGE_KEY, JSON.stringify(stored))
          return undefined
        },
        (error) => (isQuota(error) ? FULL : BLOCKED),
      ),
    erase: () =>
      attempt<StorageProblem>(
        (storage) => {
          storage.removeItem(STORAGE_KEY)
          return undefined
        },
        () => BLOCKED,
      ),
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
