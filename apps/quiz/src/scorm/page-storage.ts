import { createMemoryStorage } from '../storage/memory-storage.ts'

/**
 * Has this page keep nothing in the browser. Learners may share a browser, and all courses of a platform share its
 * address, so what one learner did would be met by the next; the platform keeps it for each.
 */
export function keepNothingHere(): Storage {
  const storage = createMemoryStorage()
  Object.defineProperty(window, 'localStorage', { value: storage, configurable: true })
  return storage
}
