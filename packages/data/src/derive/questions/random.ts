/** Gives numbers from 0 up to 1, never 1 itself. */
export type Random = () => number

/**
 * A source of numbers (mulberry32) that depends on the seed, and on a text where one is given, alone. Its own, so that
 * the same seed gives the same quiz in every browser and in Node, which `Math.random` cannot promise.
 */
export function createRandom(seed: number, text = ''): Random {
  let state = hashOf(text, seed)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** The items in an order that the source of numbers decides (Fisher–Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    // Both indexes lie in the list, so neither value is missing.
    ;[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T]
  }
  return shuffled
}

/** A number from 0 to 2³² − 1 that belongs to a text and a seed (FNV-1a over the seed and the characters). */
export function hashOf(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
