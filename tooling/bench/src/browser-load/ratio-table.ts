import { writeNumber, writeRatio, writeSpread } from '../markdown.ts'
import { holdsBudget, type Measure, spreadOf } from './measure.ts'

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

function writeBudget<Result>(measure: Measure<Result>, ours: Result): string {
  const holds = holdsBudget(measure, ours)
  if (measure.budget === undefined || holds === undefined) return ''
  return `≤ ${writeNumber(measure.budget)}: ${holds ? 'holds' : 'exceeded'}`
}
