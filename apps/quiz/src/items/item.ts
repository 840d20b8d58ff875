/** A link to where a fact was read. */
export interface ItemSource {
  readonly label: string
  readonly url: string | null
}

export interface ItemOption {
  readonly text: string
  readonly correct: boolean
  readonly rationale: string
}

/** A question as the quiz shows it: the record from the data package with its sources resolved. */
export interface QuizItem {
  readonly id: string
  readonly stem: string
  readonly options: readonly ItemOption[]
  readonly explanation: string
  readonly topic: string
  readonly difficulty: 'easy' | 'medium' | 'hard'
  /** The record that the question is about; two questions on one fact never meet in a session. */
  readonly fact: string
  /** False where the options stand in a logical order, such as dates. */
  readonly shuffles: boolean
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
  readonly version: string
}
