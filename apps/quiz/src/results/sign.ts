import type { Grade } from '@partnership/data'

/** How right an answer is: all of it, a part, or nothing. */
export type Sign = 'full' | 'half' | 'open'

/** The sign of an answer; an answer that was not given has that of a wrong one. */
export function signOf(grade: Grade | undefined): Sign {
  if (grade?.isRight) return 'full'
  return grade && grade.credit > 0 ? 'half' : 'open'
}
