import type { Grade } from '@partnership/data'

/** How right an answer is: all of it, a part, or nothing. */
export type Sign = 'full' | 'half' | 'open'

export function signOf(grade: Grade | undefined): Sign {
  if (grade?.isRight) return 'full'
  return grade && grade.credit > 0 ? 'half' : 'open'
}
