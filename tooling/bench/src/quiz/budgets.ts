import { spreadOf } from '../browser-load/measure.ts'
import { writeNumber } from '../markdown.ts'
import { QUIZDOWN, SURVEYJS } from './build-peers.ts'
import { exceededMeasures, MEASURES, type QuizResult, timesSooner } from './measures.ts'

/** How many times sooner than a peer ours has to be answerable. */
const SOONER: Readonly<Record<string, number>> = { [SURVEYJS]: 5, [QUIZDOWN]: 3 }
/** How much more the first load may be with a bank of ten times the size. */
const MOST_GROWTH = 0.05

/** The first load with the bank as it is and with a larger one, in bytes. */
export interface Growth {
  readonly times: number
  readonly before: number
  readonly after: number
}

/** Says of every budget whether it holds. */
export function writeBudgets(
  ours: QuizResult,
  peers: readonly QuizResult[],
  { times, before, after }: Growth,
): string {
  const share = after / before - 1
  const failures = [
    ...exceededMeasures(ours).map(
      (measure) =>
        `${measure.name}: ${writeNumber(spreadOf(measure, ours).median)}, at most ${writeNumber(measure.budget ?? 0)}`,
    ),
    ...Object.entries(SOONER).flatMap(([name, least]) => {
      const peer = peers.find((one) => one.name === name)
      if (!peer) throw new Error(`${name} was not measured`)
      const factor = timesSooner(ours, peer)
      return factor >= least
        ? []
        : [`answerable ${writeNumber(factor)} times as soon as ${name}, at least ${least}`]
    }),
    ...(after <= before * (1 + MOST_GROWTH)
      ? []
      : [`first load with ${times} times the bank: ${writeGrowth(share)}`]),
  ]
  const count = MEASURES.filter(({ budget }) => budget !== undefined).length + Object.keys(SOONER).length + 1
  const factors = Object.keys(SOONER)
    .flatMap((name) => peers.filter((peer) => peer.name === name))
    .map((peer) => `${writeNumber(timesSooner(ours, peer))} times as soon as ${peer.name}`)
  const facts = `Answerable ${factors.join(' and ')}; first load with ${times} times the bank: ${writeNumber(after / 1000)} kB, ${writeGrowth(share)}.`
  return failures.length === 0
    ? `Budgets of our quiz: all ${count} hold. ${facts}`
    : `Budgets of our quiz: ${failures.length} of ${count} exceeded. ${failures.join('; ')}. ${facts}`
}

function writeGrowth(share: number): string {
  const percent = Math.round(share * 1000) / 10
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %, at most +${MOST_GROWTH * 100} %`
}
