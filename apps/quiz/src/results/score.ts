import { DIFFICULTIES } from '../items/difficulties.ts'
import type { QuizItem } from '../items/item.ts'
import { type Answered, gradeOf } from './grade.ts'
import { type Sign, signOf } from './sign.ts'

export interface Score {
  /** Questions answered fully right. */
  readonly right: number
  /** Points: one a question, a part of one where a part of it is right. */
  readonly credit: number
  readonly answered: number
  readonly total: number
}

/** The sign of each question, in their order. */
export function signsOf(session: Answered, items: readonly QuizItem[]): Sign[] {
  return items.map((item) => signOf(gradeOf(session, item)))
}

/** The score of some questions; one that was left open earns nothing. */
export function scoreOf(session: Answered, items: readonly QuizItem[]): Score {
  const grades = items.flatMap((item) => gradeOf(session, item) ?? [])
  return {
    right: grades.filter(({ isRight }) => isRight).length,
    credit: grades.reduce((sum, { credit }) => sum + credit, 0),
    answered: grades.length,
    total: items.length,
  }
}

/** The score by topic, in the order in which the topics came up. */
export function scoreByTopic(session: Answered, items: readonly QuizItem[]): ReadonlyMap<string, Score> {
  return scoreBy(session, items, ({ topic }) => topic)
}

/** The score by difficulty, the easy questions first. */
export function scoreByDifficulty(session: Answered, items: readonly QuizItem[]): ReadonlyMap<string, Score> {
  const scores = scoreBy(session, items, ({ difficulty }) => difficulty)
  return new Map(DIFFICULTIES.flatMap((one) => [...scores].filter(([difficulty]) => difficulty === one)))
}

export interface SourceScore extends Score {
  readonly label: string
  readonly url: string | null
}

/** The score of the questions that each source proves, the source with the most of them first. */
export function scoreBySource(session: Answered, items: readonly QuizItem[]): SourceScore[] {
  const sources = new Map(
    items.flatMap((item) => item.sources.map((source) => [source.url ?? source.label, source] as const)),
  )
  return [...sources]
    .map(([key, { label, url }]) => {
      const proved = items.filter((item) =>
        item.sources.some((source) => (source.url ?? source.label) === key),
      )
      return { label, url, ...scoreOf(session, proved) }
    })
    .sort((first, second) => second.total - first.total || (first.label < second.label ? -1 : 1))
}

function scoreBy(
  session: Answered,
  items: readonly QuizItem[],
  keyOf: (item: QuizItem) => string,
): ReadonlyMap<string, Score> {
  const keys = [...new Set(items.map(keyOf))]
  return new Map(
    keys.map((key) => [
      key,
      scoreOf(
        session,
        items.filter((item) => keyOf(item) === key),
      ),
    ]),
  )
}
