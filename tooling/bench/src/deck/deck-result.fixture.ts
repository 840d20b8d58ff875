import type { DeckResult } from './measures.ts'

/** What a test says of a deck; the rest keeps all budgets. */
export interface Said {
  readonly sentBytes?: number
  readonly requests?: number
  /** Milliseconds over the slow line, a run each. */
  readonly firstSlides?: readonly number[]
  readonly heapBytes?: number
  readonly thirdParties?: readonly string[]
  readonly errors?: readonly string[]
}

/** The result of measuring a deck, for tests. */
export function deckResult(
  name: string,
  {
    sentBytes = 100_000,
    requests = 10,
    firstSlides = [1000],
    heapBytes = 4e6,
    thirdParties = [],
    errors = [],
  }: Said = {},
): DeckResult {
  const critical = { requests, rawBytes: 300_000, sentBytes }
  return {
    name,
    slides: 20,
    slow: firstSlides.map((firstSlide) => ({ firstPaint: 500, firstSlide, critical })),
    settled: [
      {
        firstPaint: 120,
        firstSlide: 130,
        critical: { requests: 99, rawBytes: 9, sentBytes: 9 },
        blocking: 7,
        heapBytes,
        thirdParties,
        errors,
      },
    ],
    distBytes: 600_000,
    distFiles: 50,
  }
}
