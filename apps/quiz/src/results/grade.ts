import { drawQuestion, type Grade, gradeAnswer } from '@partnership/data'
import type { QuizItem } from '../items/item.ts'
import type { Session } from '../session/session.ts'

export type Answered = Pick<Session, 'seed' | 'answers'>

/** How the answer to a question was judged; nothing when it was left open. */
export function gradeOf(session: Answered, item: QuizItem): Grade | undefined {
  const answer = Object.hasOwn(session.answers, item.id) ? session.answers[item.id] : undefined
  return answer === undefined ? undefined : gradeAnswer(drawQuestion(item, session.seed), answer)
}
