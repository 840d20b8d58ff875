/** A number from 0 to `bound - 1` that depends on the text alone (FNV-1a), so that builds repeat exactly. */
export function hashBelow(text: string, bound: number): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash % bound
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
