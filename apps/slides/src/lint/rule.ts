import type { Dataset } from '@partnership/data'
import type { LintedSlide } from '../deck/slide-file.ts'

/** What a rule is given: the slides, the records, and the names of the components and layouts that exist. */
export interface LintedDeck {
  readonly slides: readonly LintedSlide[]
  readonly dataset: Dataset
  readonly components: ReadonlySet<string>
  readonly layouts: ReadonlySet<string>
}

/** A place in the deck; both numbers count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

export type Report = (position: Position, message: string) => void

/** One rule: a code that never changes, a name, why it exists, and the check. */
export interface SlideRule {
  readonly code: string
  readonly name: string
  readonly reason: string
  readonly check: (deck: LintedDeck, report: Report) => void
}

/** Reports every match of a pattern in the project's own words, at its first letter. */
export function reportMatches(
  pattern: RegExp,
  text: string,
  line: number,
  report: Report,
  message: (found: string) => string,
): void {
  for (const match of text.matchAll(pattern)) {
    report({ line, column: match.index + 1 }, message(match[0]))
  }
}
