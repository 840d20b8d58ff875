/** What is remembered of a card, as plain data. Times are milliseconds since 1970. */
export interface CardState {
  readonly due: number
  readonly stability: number
  readonly difficulty: number
  /** Days between the last review and the next. */
  readonly scheduled: number
  readonly steps: number
  readonly repetitions: number
  readonly lapses: number
  /** 0 new, 1 learning, 2 review, 3 learning anew. */
  readonly state: number
  /** Time of the last review. */
  readonly reviewed: number
}
