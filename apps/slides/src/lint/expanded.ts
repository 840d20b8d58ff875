import { linesOf } from '../deck/deck.ts'
import { expandDeck } from '../references/expand.ts'
import type { LintedDeck } from './rule.ts'

/** What stands on a line once every reference is replaced; a line that no slide holds is empty. */
export function expandedLines({ slides, dataset }: LintedDeck): (line: number) => string {
  const source: string[] = []
  for (const { number, text } of slides.flatMap(({ lines }) => lines)) source[number - 1] = text
  const written = Array.from(source, (text) => text ?? '')
  const expanded = expandDeck(linesOf(written, ''), dataset).lines
  return (line) => expanded[line - 1] ?? ''
}
