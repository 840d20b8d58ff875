import type { Deck, SlideFault } from '../deck/deck.ts'

/** Pages that no version shows: work that nobody would ever see. */
export function unusedPages(decks: readonly Deck[], pages: readonly string[]): readonly SlideFault[] {
  const shown = new Set(decks.flatMap((deck) => deck.pages))
  const entries = decks.map(({ entry }) => entry).join(' or ')
  return pages
    .filter((page) => !shown.has(page))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      code: 'S005',
      name: 'page-unused',
      message: `no version shows the page; list it in ${entries}`,
    }))
}
