import type { ExpandedDeck } from '../references/expand.ts'
import type { Deck } from './deck.ts'

/**
 * The pages of an expanded deck as Slidev is to read them, by file: with the sources of the slide in its frontmatter,
 * and without the settings of the deck, which Slidev takes from the entry.
 */
export function writePages(deck: Deck, expanded: ExpandedDeck): ReadonlyMap<string, readonly string[]> {
  return new Map(
    expanded.slides.map(({ start, frontmatterEnd, sources }, index) => {
      const end = expanded.slides[index + 1]?.start ?? deck.lines.length
      const file = deck.lines[start]?.file ?? ''
      const lines = expanded.lines.slice(start, end).flatMap((line, offset) => {
        if (deck.lines[start + offset]?.file !== file) return []
        const isEnd = start + offset === frontmatterEnd
        return isEnd && sources.length > 0 ? [`sources: ${JSON.stringify(sources)}`, line] : [line]
      })
      return [file, lines] as const
    }),
  )
}
