/** Whether a value read from outside is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isWhole(value: unknown, least = 0, most = Number.MAX_SAFE_INTEGER): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

export function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

export function isOneOf<T extends string>(words: readonly T[], value: unknown): value is T {
  return words.some((word) => word === value)
}

const MOST_WORDS = 5000
const LONGEST_WORD = 200

export function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_WORD
}

export function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_WORDS && value.every(isWord)
}

/** Keys that an object has by itself, so that no stored text can reach its prototype. */
export function ownEntries(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([key]) => key !== '__proto__')
}
