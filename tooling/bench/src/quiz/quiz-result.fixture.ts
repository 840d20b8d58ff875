import type { QuizResult } from './measures.ts'

/** What a test says of a quiz; the rest keeps all budgets. */
export interface Said {
  readonly sentBytes?: number
  readonly requests?: number
  /** Milliseconds on a slow phone, a run each. */
  readonly answerable?: readonly number[]
  readonly blocking?: number
  readonly longestInteraction?: number
  readonly heapBytes?: number
  readonly thirdParties?: readonly string[]
  readonly errors?: readonly string[]
  readonly axe?: readonly string[]
  readonly reach?: Pick<QuizResult['access'], 'tabs' | 'key'>
}

/** The result of measuring a quiz, for tests. */
export function quizResult(
  name: string,
  {
    sentBytes = 25_000,
    requests = 3,
    answerable = [500],
    blocking = 10,
    longestInteraction = 64,
    heapBytes = 1.4e6,
    thirdParties = [],
    errors = [],
    axe = [],
    reach = { tabs: 2, key: 'Space' },
  }: Said = {},
): QuizResult {
  return {
    name,
    slow: answerable.map((time) => ({ visible: time - 100, answerable: time, blocking })),
    firstAnswer: [{ requests, rawBytes: 90_000, sentBytes }],
    settled: [
      {
        heapBytes,
        whole: { requests: 30, rawBytes: 300_000, sentBytes: 110_000 },
        thirdParties,
        errors,
      },
    ],
    plays: [{ answerToPaint: 20, longestInteraction }],
    access: { question: [], answered: axe, ...reach, hasNumberKeys: true },
  }
}
