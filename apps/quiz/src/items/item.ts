import type { DrawableQuestion, Question, Source } from '@partnership/data'

/** A link to where a fact was read. */
export interface ItemSource {
  readonly label: string
  readonly url: string | null
  /** How the editors grade the source, such as `primary` or `press`. */
  readonly grade: Source['grade']
}

/** A question as the quiz shows it: the record from the data package, with its sources resolved. */
export type QuizItem = DrawableQuestion & ItemFacts

interface ItemFacts {
  readonly explanation: string
  readonly topic: string
  readonly difficulty: Question['difficulty']
  /** The facts that are asked for; two questions that share one never meet in a quiz. */
  readonly asks: readonly string[]
  readonly sources: readonly ItemSource[]
}

/** A topic that questions exist on. */
export interface QuizTopic {
  readonly id: string
  readonly label: string
  readonly count: number
}

/** Everything that the quiz is built from. */
export interface QuizBank {
  readonly items: readonly QuizItem[]
  readonly topics: readonly QuizTopic[]
  /** Version of the data. */
  readonly version: string
  /** Eight hexadecimal digits that change when a question changes; links and stored quizzes carry them. */
  readonly fingerprint: string
}
