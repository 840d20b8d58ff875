import { measureRow, plainRow } from '../browser-load/ratio-table.ts'
import { writeNumber } from '../markdown.ts'
import { type DeckResult, MEASURES } from './measures.ts'

/** The rows of the table: how many slides, then a measure each. */
export function tableRows(ours: DeckResult, peers: readonly DeckResult[]): string[][] {
  return [
    plainRow('slides', ({ slides }) => writeNumber(slides), ours, peers),
    ...MEASURES.map((measure) => measureRow(measure, ours, peers)),
  ]
}
