import { type Measure, spreadOf } from './browser-load/measure.ts'
import { writeRatio, writeSpread, writeTable } from './markdown.ts'
import type { Spread } from './statistics.ts'

/** What the one table is about, in the order of its rows. */
const AREAS = ['data', 'deck', 'quiz', 'build'] as const

/** Something of ours beside its peers, measured in one run; less is better. */
export interface Comparison {
  readonly area: (typeof AREAS)[number]
  /** What was measured, with its unit. */
  readonly what: string
  readonly ours: Spread
  readonly peers: readonly Peer[]
}

interface Peer {
  readonly name: string
  readonly spread: Spread
}

/** A comparison for each measure that was taken of ours and of all peers. */
export function compareMeasures<Result extends { readonly name: string }>(
  area: Comparison['area'],
  measures: readonly Measure<Result>[],
  ours: Result,
  peers: readonly Result[],
): Comparison[] {
  return measures.map((measure) => ({
    area,
    what: measure.name,
    ours: spreadOf(measure, ours),
    peers: peers.map((peer) => ({ name: peer.name, spread: spreadOf(measure, peer) })),
  }))
}

export const COMPARISON_HEADERS = ['Less is better', 'Ours', 'Peer', 'Theirs', 'Ours ÷ theirs'] as const

/** A row for each peer. */
export function comparisonRows({ area, what, ours, peers }: Comparison): string[][] {
  return peers.map(({ name, spread }) => [
    `${area}: ${what}`,
    writeSpread(ours),
    name,
    writeSpread(spread),
    writeRatio(ours, spread),
  ])
}

/** The one table, by area. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const inOrder = AREAS.flatMap((area) => comparisons.filter((comparison) => comparison.area === area))
  return writeTable(COMPARISON_HEADERS, inOrder.flatMap(comparisonRows))
}
