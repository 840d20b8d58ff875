import { type Method, writeErrors, writeThirdParties } from '../browser-load/load-notes.ts'
import type { DeckResult } from './measures.ts'

/** What a reader has to know to compare the decks. */
export function writeNotes(decks: readonly DeckResult[], { runs, warmUp, browser }: Method): string[] {
  const settled = decks.map(({ name, settled: loads }) => ({ name, loads }))
  return [
    `Medians of ${runs} visits in turn, after ${warmUp} of warm-up, with the least and the most in brackets where they are written otherwise; each visit with an empty cache. Chromium ${browser}, 1280 × 720.`,
    'Each ÷ column: how many times what the peer needs. Below 1 is less than the peer.',
    'Before slide 1: of what was asked for before a slide of the deck itself was visible, from the own host; bodies alone, without headers. A picture that stands there meanwhile is a first paint, and no slide. 1 kB = 1,000 bytes.',
    'Served over HTTP/1.1, compressed with Brotli at its highest level (files above 4 MB at level 9), without a cache. Slow 4G: 1.6 Mbit/s down, 0.75 up and 150 ms a round trip, as Chromium imitates it; the other times have no limit on the line, and the heap is what is left after garbage collection, five seconds after the first slide.',
    writeThirdParties(settled),
    'Slidev starter: the template of create-slidev, which has slides of its own and shows many features; what a new user builds first.',
    'Slidev plain: no configuration at all, the default theme. It, reveal.js (default theme “black”, whose style sheet holds its fonts; and with no theme, so with no fonts) and Spectacle (default theme) show as many slides as ours: a headline and three points, the texts of our events. Ours has charts, maps, notes and fonts besides.',
    'Built files: all that lies in the directory that would be published; of ours, every version of the deck.',
    ...writeErrors(settled),
  ]
}
