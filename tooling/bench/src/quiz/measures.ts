import type { Transfer } from '../browser-load/critical.ts'
import { holdsBudget, type Measure, spreadOf } from '../browser-load/measure.ts'
import type { Access, Play, SettledVisit, SlowVisit } from './visits.ts'

/** All that was measured of one quiz. */
export interface QuizResult {
  readonly name: string
  readonly slow: readonly SlowVisit[]
  readonly firstAnswer: readonly Transfer[]
  readonly settled: readonly SettledVisit[]
  readonly plays: readonly Play[]
  readonly access: Access
}

type QuizMeasure = Measure<QuizResult>

export const FIRST_LOAD: QuizMeasure = {
  name: 'kB before the first answer, Brotli',
  values: ({ firstAnswer }) => firstAnswer.map(({ sentBytes }) => sentBytes / 1000),
  budget: 30,
}

export const ANSWERABLE: QuizMeasure = {
  name: 'answerable, ms',
  values: ({ slow }) => slow.map(({ answerable }) => answerable),
}

export const MEASURES: readonly QuizMeasure[] = [
  FIRST_LOAD,
  {
    name: 'requests before the first answer',
    values: ({ firstAnswer }) => firstAnswer.map(({ requests }) => requests),
    budget: 4,
  },
  {
    name: 'kB once idle, Brotli',
    values: ({ settled }) => settled.map(({ whole }) => whole.sentBytes / 1000),
  },
  { name: 'requests once idle', values: ({ settled }) => settled.map(({ whole }) => whole.requests) },
  {
    name: 'third-party hosts',
    values: ({ settled }) => settled.map(({ thirdParties }) => thirdParties.length),
    budget: 0,
  },
  { name: 'visible, ms', values: ({ slow }) => slow.map(({ visible }) => visible) },
  { name: 'visible, best, ms', values: ({ slow }) => [Math.min(...slow.map(({ visible }) => visible))] },
  ANSWERABLE,
  { name: 'answerable, best, ms', values: (quiz) => [Math.min(...ANSWERABLE.values(quiz))] },
  { name: 'blocking time, ms', values: ({ slow }) => slow.map(({ blocking }) => blocking), budget: 50 },
  { name: 'answer to paint, ms', values: ({ plays }) => plays.map(({ answerToPaint }) => answerToPaint) },
  {
    name: 'longest interaction (INP), ms',
    values: ({ plays }) => plays.map(({ longestInteraction }) => longestInteraction),
    budget: 100,
  },
  {
    name: 'JS heap, MB',
    values: ({ settled }) => settled.map(({ heapBytes }) => heapBytes / 1e6),
    budget: 1.5,
  },
  {
    name: 'axe rules broken, question',
    values: ({ access }) => [rulesOf(access.question).length],
    budget: 0,
  },
  {
    name: 'axe rules broken, answered',
    values: ({ access }) => [rulesOf(access.answered).length],
    budget: 0,
  },
]

/** The rules that lines of axe are about, each once. */
export function rulesOf(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.split(' ', 1).join('')))]
}

/** How many times sooner than a peer ours is answerable, by the medians. */
export function timesSooner(ours: QuizResult, peer: QuizResult): number {
  return spreadOf(ANSWERABLE, peer).median / spreadOf(ANSWERABLE, ours).median
}

/** The measures whose budget ours does not keep. */
export function exceededMeasures(ours: QuizResult): QuizMeasure[] {
  return MEASURES.filter((measure) => holdsBudget(measure, ours) === false)
}
