/** One line of a deck, and where it is written. */
export interface DeckLine {
  /** The file, from the folder of the deck, such as `pages/cover.md`. */
  readonly file: string
  /** Line of that file, from 1. */
  readonly number: number
  readonly text: string
}

/** Something wrong in a slide file, at its place; line and column count from 1. */
export interface SlideFault {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly code: string
  readonly name: string
  readonly message: string
}

/** A version of the deck: the slides that it shows, in their order, as one run of lines. */
export interface Deck {
  /** The file that lists the slides, such as `slides.md`. */
  readonly entry: string
  /** The files of the slides, in the order in which they are shown. */
  readonly pages: readonly string[]
  /** The slides; the settings of the whole deck stand in the frontmatter of the first. */
  readonly lines: readonly DeckLine[]
  readonly faults: readonly SlideFault[]
}

/** The lines of one file. */
export function linesOf(text: string | readonly string[], file: string): readonly DeckLine[] {
  const lines = typeof text === 'string' ? text.split(/\r?\n/) : text
  return lines.map((line, index) => ({ file, number: index + 1, text: line }))
}

/** One line that an editor can jump to. */
export function formatSlideFault(fault: SlideFault): string {
  return `${fault.file}:${fault.line}:${fault.column}  ${fault.code} ${fault.name}  ${fault.message}`
}
