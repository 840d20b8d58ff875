import { closestMatch } from 'leven'

/** Ends an error message with the closest known name, or with nothing when none is close. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const closest = closestMatch(found, [...known], { maxDistance: Math.max(2, Math.floor(found.length / 3)) })
  return closest === undefined ? '' : `; did you mean "${closest}"?`
}
