import { drawQuestion } from '@partnership/data'
import { gradeOf } from '../results/grade.ts'

/** What draws and judges questions of every kind. The first question does without it. */
export const engine = { drawQuestion, gradeOf }

export type Engine = typeof engine
