declare module 'virtual:quiz-opening' {
  import type { DrawnChoice } from '@partnership/data'
  import type { QuizItem, QuizTopic } from './items/item.ts'

  /** All that the first answer needs, and the ids of the questions that follow it. */
  const opening: {
    /** Drawn already: its answers are those that are shown, in their order. Its explanation comes with the rest. */
    readonly first: QuizItem & DrawnChoice
    readonly itemIds: readonly string[]
    readonly topic: QuizTopic
    readonly version: string
    readonly fingerprint: string
  }
  export default opening
}

declare module 'virtual:quiz-opening-rest' {
  import type { QuizItem, QuizTopic } from './items/item.ts'

  /** The questions of the opening, the first in full among them, and the names of all topics. */
  const rest: { readonly items: readonly QuizItem[]; readonly topics: readonly QuizTopic[] }
  export default rest
}

declare module 'virtual:quiz-index' {
  import type { QuizItem, QuizTopic } from './items/item.ts'

  /** The topics, each with what loads its questions. */
  const topics: readonly (QuizTopic & {
    readonly load: () => Promise<{ readonly default: readonly QuizItem[] }>
  })[]
  export default topics
}
