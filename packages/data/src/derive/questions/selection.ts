import { hashOf } from './random.ts'

/** A number from 0 to `bound - 1` that depends on the text alone (FNV-1a), so that builds repeat exactly. */
export function hashBelow(text: string, bound: number): number {
  return hashOf(text) % bound
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
