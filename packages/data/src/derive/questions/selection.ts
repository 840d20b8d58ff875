/** A number from 0 to `bound - 1` that depends on the text alone (FNV-1a), so that builds repeat exactly. */
export function hashBelow(text: string, bound: number): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash % bound
}

/**
 * Picks the neighbours of a value in an ordered list, so that over many lists its rank among them is even:
 * were it always the middle one, its place would give it away.
 * @param before what comes before it, nearest first
 * @param after what comes after it, nearest first
 */
export function pickAround<T>(
  subject: string,
  before: readonly T[],
  after: readonly T[],
  count: number,
): T[] {
  const wanted = hashBelow(subject, count + 1)
  const fromBefore = Math.min(before.length, Math.max(wanted, count - after.length))
  return [...before.slice(0, fromBefore), ...after.slice(0, count - fromBefore)]
}

/** The list from another place on, so that over many lists each item comes first about as often. */
export function rotate<T>(items: readonly T[], by: number): T[] {
  const start = items.length === 0 ? 0 : by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

/** Each item once, where it stands first. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
