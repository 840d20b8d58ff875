/** The rules that every question keeps, whoever wrote it. Sources: Haladyna, Downing and Rodriguez (2002), NBME guide. */
export type ItemRuleName =
  | 'key-count'
  | 'fitting-parts'
  | 'question-mark'
  | 'one-sentence'
  | 'stem-length'
  | 'option-length'
  | 'same-answer'
  | 'contained-answer'
  | 'mixed-kinds'
  | 'odd-form'
  | 'key-length'
  | 'clang'
  | 'convergence'
  | 'absolute'
  | 'all-or-none'
  | 'negative-stem'
  | 'out-of-order'
  | 'uncited'

/** What is wrong with a question, and where. */
export interface ItemFlaw {
  readonly rule: ItemRuleName
  /** The part of the question. */
  readonly path: readonly PropertyKey[]
  /** Follows the name of the part. */
  readonly message: string
}
