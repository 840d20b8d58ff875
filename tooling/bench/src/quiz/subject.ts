import type { CompressedSite } from '../browser-load/brotli-server.ts'

/** Where to press in a quiz, and what shows that it was pressed; each a CSS selector. */
export interface QuizSelectors {
  /** Every control that answers the question. */
  readonly answer: string
  /** Matches as soon as the page shows an answer as given, and no sooner. */
  readonly answered: string
  /** The control that leads to the next question. */
  readonly next: string
}

/** A built quiz that is being served. */
export interface ServedQuiz extends QuizSelectors {
  readonly name: string
  readonly site: CompressedSite
  /** What stands behind the `#` of an address at which ten questions of a single choice are asked, if that is not the first. */
  readonly playFragment?: string
}
