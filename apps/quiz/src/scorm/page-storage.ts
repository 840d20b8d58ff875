/** A storage that lasts as long as the page. */
export function createPageStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

/**
 * Has this page keep nothing in the browser. Learners may share a browser, and all courses of a platform share its
 * address, so what one learner did would be met by the next; the platform keeps it for each.
 */
export function keepNothingHere(): Storage {
  const storage = createPageStorage()
  Object.defineProperty(window, 'localStorage', { value: storage, configurable: true })
  return storage
}
