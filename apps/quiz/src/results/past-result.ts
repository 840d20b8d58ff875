import type { QuizItem } from '../items/item.ts'
import type { Session } from '../session/session.ts'
import type { PastResult } from '../storage/stored-quiz.ts'
import { gradeOf } from './grade.ts'
import { roundedPoints } from './points.ts'
import { scoreOf } from './score.ts'

/** A finished quiz as it is remembered, and for each question whether it was right. */
export function resultOf(
  session: Session,
  items: readonly QuizItem[],
  at: number,
): { readonly result: PastResult; readonly grades: readonly (readonly [string, boolean])[] } {
  const { credit, total } = scoreOf(session, items)
  return {
    result: { at, mode: session.mode, points: roundedPoints(credit), total },
    grades: items.map((item) => [item.id, gradeOf(session, item)?.isRight ?? false]),
  }
}
