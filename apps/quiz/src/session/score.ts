import { gradeAnswer } from '@partnership/data'
import type { QuizItem } from '../items/item.ts'
import type { Session } from './session.ts'

export interface Score {
  readonly right: number
  readonly answered: number
  readonly total: number
}

/** How many of the questions were answered, and how many rightly. */
export function scoreOf(session: Session, items: readonly QuizItem[]): Score {
  const answered = items.filter(({ id }) => id in session.answers)
  return {
    right: answered.filter((item) => isRight(session, item)).length,
    answered: answered.length,
    total: session.itemIds.length,
  }
}

/** Whether the option chosen for a question is its right one. */
export function isRight(session: Session, item: QuizItem): boolean {
  const chosen = session.answers[item.id]
  return chosen !== undefined && gradeAnswer(item, chosen).isRight
}

/** The answered questions whose chosen option is not the right one, in the order of the session. */
export function missedItems(session: Session, items: readonly QuizItem[]): QuizItem[] {
  return items.filter((item) => item.id in session.answers && !isRight(session, item))
}

/** The score by topic, in the order in which the topics came up. */
export function scoreByTopic(session: Session, items: readonly QuizItem[]): ReadonlyMap<string, Score> {
  const topics = new Map<string, QuizItem[]>()
  for (const item of items) topics.set(item.topic, [...(topics.get(item.topic) ?? []), item])
  return new Map(
    [...topics].map(([topic, ofTopic]) => [topic, { ...scoreOf(session, ofTopic), total: ofTopic.length }]),
  )
}
