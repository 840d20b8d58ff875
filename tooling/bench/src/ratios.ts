import { writeNumber } from './markdown.ts'
import { PEERS, type Peer } from './subjects.ts'

/** A cost, and over how much it is spread. */
export interface Cost {
  readonly cost: number
  readonly records: number
  readonly kilobytes: number
}

export const RATIO_HEADERS: readonly string[] = PEERS.map((peer) => `÷ ${peer}`)

export const RATIO_NOTE =
  'Each ÷ column: how many times what the peer needs, in all · a record · a kB of data. Below 1 is less than the peer.'

/** The ratios of a cost to that of all of each peer: in all, a record, a kilobyte of data. */
export function writeRatios(own: Cost, costOfPeer: (peer: Peer) => Cost): string[] {
  return PEERS.map((peer) => {
    const other = costOfPeer(peer)
    const ratios = [
      own.cost / other.cost,
      own.cost / own.records / (other.cost / other.records),
      own.cost / own.kilobytes / (other.cost / other.kilobytes),
    ]
    return ratios.map(writeNumber).join(' · ')
  })
}
