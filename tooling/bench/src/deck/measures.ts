import type { Measure } from '../browser-load/measure.ts'
import type { FirstSlide, SettledDeck } from './cold-load.ts'

/** All that was measured of one deck. */
export interface DeckResult {
  readonly name: string
  readonly slides: number
  /** Over the slow line. */
  readonly slow: readonly FirstSlide[]
  /** Over a line without limit. */
  readonly settled: readonly SettledDeck[]
  readonly distBytes: number
  readonly distFiles: number
}

export const CRITICAL_BROTLI: Measure<DeckResult> = {
  name: 'kB before slide 1, Brotli',
  values: ({ slow }) => slow.map(({ critical }) => critical.sentBytes / 1000),
  budget: 140,
}

export const MEASURES: readonly Measure<DeckResult>[] = [
  CRITICAL_BROTLI,
  {
    name: 'kB before slide 1, raw',
    values: ({ slow }) => slow.map(({ critical }) => critical.rawBytes / 1000),
  },
  {
    name: 'requests before slide 1',
    values: ({ slow }) => slow.map(({ critical }) => critical.requests),
    budget: 12,
  },
  {
    name: 'third-party hosts',
    values: ({ settled }) => settled.map(({ thirdParties }) => thirdParties.length),
    budget: 0,
  },
  {
    name: 'first paint, slow 4G, s',
    values: ({ slow }) => slow.map(({ firstPaint }) => firstPaint / 1000),
    budget: 0.75,
  },
  {
    name: 'slide 1 visible, slow 4G, s',
    values: ({ slow }) => slow.map(({ firstSlide }) => firstSlide / 1000),
    budget: 1.3,
  },
  { name: 'first paint, ms', values: ({ settled }) => settled.map(({ firstPaint }) => firstPaint) },
  { name: 'slide 1 visible, ms', values: ({ settled }) => settled.map(({ firstSlide }) => firstSlide) },
  { name: 'blocking time, ms', values: ({ settled }) => settled.map(({ blocking }) => blocking) },
  {
    name: 'JS heap, MB',
    values: ({ settled }) => settled.map(({ heapBytes }) => heapBytes / 1e6),
    budget: 4.5,
  },
  { name: 'built files, kB', values: ({ distBytes }) => [distBytes / 1000] },
  { name: 'built files', values: ({ distFiles }) => [distFiles] },
]
