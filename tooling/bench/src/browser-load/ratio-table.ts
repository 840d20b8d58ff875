import { writeNumber } from '../markdown.ts'
import { holdsBudget, type Measure, type Spread, spreadOf } from './measure.ts'

interface Named {
  readonly name: string
}

/** The headers of the table: ours first, then the peers, then ours in relation to each. */
export function tableHeaders(ours: Named, peers: readonly Named[]): string[] {
  const names = [ours, ...peers].map(({ name }) => name)
  return ['What', ...names, ...peers.map(({ name }) => `÷ ${name}`), 'Budget of ours']
}

/** A row of what is no measurement: a cell for ours and for each peer, and nothing in the columns of ratios. */
export function plainRow<Result>(
  name: string,
  cellOf: (result: Result) => string,
  ours: Result,
  peers: readonly Result[],
): string[] {
  return [name, ...[ours, ...peers].map(cellOf), ...peers.map(() => ''), '']
}

/** A row for a measure. */
export function measureRow<Result>(
  measure: Measure<Result>,
  ours: Result,
  peers: readonly Result[],
): string[] {
  const own = spreadOf(measure, ours)
  const others = peers.map((peer) => spreadOf(measure, peer))
  return [
    measure.name,
    ...[own, ...others].map(writeSpread),
    ...others.map((other) => writeRatio(own, other)),
    writeBudget(measure, ours),
  ]
}

/** `1.02 (1–1.09)`; the median alone where all runs are written alike. */
export function writeSpread({ median, least, most }: Spread): string {
  const [middle, low, high] = [median, least, most].map(writeNumber)
  return low === high ? `${middle}` : `${middle} (${low}–${high})`
}

/** How many times what the peer needs; nothing where the peer needs nothing. */
function writeRatio(own: Spread, other: Spread): string {
  return other.median === 0 ? '' : writeNumber(own.median / other.median)
}

function writeBudget<Result>(measure: Measure<Result>, ours: Result): string {
  const holds = holdsBudget(measure, ours)
  if (measure.budget === undefined || holds === undefined) return ''
  return `≤ ${writeNumber(measure.budget)}: ${holds ? 'holds' : 'exceeded'}`
}
