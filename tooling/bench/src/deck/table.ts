import { writeNumber } from '../markdown.ts'
import { holdsBudget } from './budgets.ts'
import { type DeckResult, MEASURES, type Measure, type Spread, spreadOf } from './measures.ts'

/** The headers of the table: ours first, then the peers, then ours in relation to each. */
export function tableHeaders(ours: DeckResult, peers: readonly DeckResult[]): string[] {
  const names = [ours, ...peers].map(({ name }) => name)
  return ['What', ...names, ...peers.map(({ name }) => `÷ ${name}`), 'Budget of ours']
}

/** The rows of the table: how many slides, then a measure each. */
export function tableRows(ours: DeckResult, peers: readonly DeckResult[]): string[][] {
  const slides = [ours, ...peers].map((deck) => writeNumber(deck.slides))
  return [
    ['slides', ...slides, ...peers.map(() => ''), ''],
    ...MEASURES.map((measure) => {
      const own = spreadOf(measure, ours)
      const others = peers.map((peer) => spreadOf(measure, peer))
      return [
        measure.name,
        ...[own, ...others].map(writeSpread),
        ...others.map((other) => writeRatio(own, other)),
        writeBudget(measure, ours),
      ]
    }),
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

function writeBudget(measure: Measure, ours: DeckResult): string {
  const holds = holdsBudget(measure, ours)
  if (measure.budget === undefined || holds === undefined) return ''
  return `≤ ${writeNumber(measure.budget)}: ${holds ? 'holds' : 'exceeded'}`
}
