import type { QuizItem } from './item.ts'

/** How hard a question can be, the easy ones first. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const satisfies readonly QuizItem['difficulty'][]
