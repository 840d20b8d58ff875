type Item = import('./items/item.ts').QuizItem
type Topic = import('./items/item.ts').QuizTopic

declare module 'virtual:quiz-opening' {
  /** All that the first answer needs, and the ids of the questions that follow it. */
  const opening: {
    /** Drawn already: its answers are those that are shown, in their order. Its explanation comes with the rest. */
    readonly first: Item & import('@partnership/data').DrawnChoice
    readonly itemIds: readonly string[]
    readonly topic: Topic
    readonly version: string
    readonly fingerprint: string
  }
  export default opening
}

declare module 'virtual:quiz-opening-rest' {
  /** The questions of the opening, the first in full among them, and the names of all topics. */
  const rest: { readonly items: readonly Item[]; readonly topics: readonly Topic[] }
  export default rest
}

declare module 'virtual:quiz-index' {
  /** The topics, each with what loads its questions. */
  const topics: readonly (Topic & {
    readonly load: () => Promise<{ readonly default: readonly Item[] }>
  })[]
  export default topics
}
