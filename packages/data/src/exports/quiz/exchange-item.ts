import type { Question } from '../../generated/types.ts'

/**
 * A question as it is handed to other programs: drawn, with everything that it says in text. What a program can do with
 * it, each writer decides.
 */
export type ExchangeItem = ExchangeChoice | ExchangeOrder | ExchangePairing | ExchangeEstimate

/** Where an answer was read. */
export interface ExchangeSource {
  /** Who published it, when, and who stands behind the publisher. */
  readonly label: string
  readonly url: string | null
}

interface Exchange {
  readonly id: string
  readonly format: Question['format']
  readonly stem: string
  readonly explanation: string
  readonly sources: readonly ExchangeSource[]
  readonly topic: { readonly id: string; readonly label: string }
  readonly difficulty: Question['difficulty']
  /**
   * Whether it rests on a claim that somebody denies, disputes or states otherwise. The denial stands in the explanation,
   * so that a format without room for one must not carry the item.
   */
  readonly isContested: boolean
}

/** Answers to choose from; of a true-or-false question the first is `True`, each other `False` with a correction. */
export interface ExchangeChoice extends Exchange {
  readonly kind: 'choice'
  readonly allowsSeveral: boolean
  readonly options: readonly { readonly text: string; readonly isRight: boolean; readonly why: string }[]
}

/** Things to be put in order. */
export interface ExchangeOrder extends Exchange {
  readonly kind: 'order'
  /** In the order in which they are shown at first. */
  readonly entries: readonly {
    readonly text: string
    readonly why: string
    /** Its place in the right order, from 0. */
    readonly place: number
  }[]
}

/** Things to be matched with, or sorted into, others. */
export interface ExchangePairing extends Exchange {
  readonly kind: 'pairing'
  readonly lefts: readonly {
    readonly text: string
    readonly why: string
    /** Index of what belongs to it among `rights`. */
    readonly right: number
  }[]
  /** What can be chosen; of categories, some may have nothing that belongs to them. */
  readonly rights: readonly string[]
}

/** Answers that earn the same. */
export interface EstimateBand {
  /** What they earn of the whole. */
  readonly credit: 1 | 0.5
  readonly from: number
  readonly to: number
}

/** A number to be estimated. A month is a number of six digits, such as 202501: they have the order of the months. */
export interface ExchangeEstimate extends Exchange {
  readonly kind: 'estimate'
  readonly quantity: 'number' | 'month'
  readonly value: number
  readonly low: number
  readonly high: number
  /** What a number counts; empty for a month. */
  readonly unit: string
  /** The widest last; each holds the one before it. */
  readonly bands: readonly EstimateBand[]
}
