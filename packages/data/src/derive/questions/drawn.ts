import type { Question } from '../../generated/types.ts'

/** A question of one format. */
export type QuestionOf<F extends Question['format']> = Extract<Question, { readonly format: F }>

/**
 * What drawing and judging need of a question. A record of the dataset is one; so is one from which a quiz has left
 * out what it does not show.
 */
export type DrawableQuestion = Drawable<Question>

// Written over a type parameter, so that it is applied to each format by itself.
type Drawable<Q> = Q extends Question ? Omit<Q, 'id' | NotDrawn> & { readonly id: string } : never

type NotDrawn =
  | 'formerIds'
  | 'template'
  | 'explanation'
  | 'topic'
  | 'difficulty'
  | 'supports'
  | 'asks'
  | 'citations'

/** What a question is, as it is put before one person: which of its answers, and in which order. */
export type DrawnQuestion = DrawnChoice | DrawnOrder | DrawnMatch | DrawnSorting | DrawnEstimate

interface Drawn {
  readonly id: string
  /** The text to show; of a true-or-false question, with the answer that it states. */
  readonly stem: string
}

/** An answer to choose, with why it is right or wrong. */
export interface DrawnOption {
  readonly text: string
  readonly correct: boolean
  readonly rationale: string
}

/**
 * Answers to choose from. Of a true-or-false question the first is that the statement is true, and each other that it
 * is false, with what would be right instead.
 */
export interface DrawnChoice extends Drawn {
  readonly format: 'single-choice' | 'multiple-choice' | 'true-false'
  readonly options: readonly DrawnOption[]
}

/** Entries to be put in order. */
export interface DrawnOrder extends Drawn {
  readonly format: 'order'
  /** In the order in which they are shown at first, which is never the right one. */
  readonly entries: readonly {
    readonly text: string
    readonly rationale: string
    /** Its place in the right order, from 0. */
    readonly place: number
  }[]
}

/** Two lists, where each entry of the first belongs to one of the second. */
export interface DrawnMatch extends Drawn {
  readonly format: 'match'
  readonly lefts: readonly {
    readonly text: string
    readonly rationale: string
    /** Index of what belongs to it among `rights`. */
    readonly right: number
  }[]
  readonly rights: readonly string[]
}

/** Rows that each belong to one of a few categories. */
export interface DrawnSorting extends Drawn {
  readonly format: 'attribution' | 'comparison'
  readonly categories: readonly string[]
  readonly rows: readonly {
    readonly text: string
    readonly rationale: string
    /** Index of its category among `categories`. */
    readonly category: number
  }[]
}

/** A number or a month to be estimated; months are counted from January of the year 0. */
export interface DrawnEstimate extends Drawn {
  readonly format: 'estimate'
  readonly quantity: 'number' | 'month'
  readonly value: number
  readonly low: number
  readonly high: number
  readonly step: number
  /** What a number counts; empty for a month. */
  readonly unit: string
}
