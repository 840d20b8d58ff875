import { measureRow, plainRow } from '../browser-load/ratio-table.ts'
import { MEASURES, type QuizResult } from './measures.ts'

/** The rows of the table: a measure each, then how the keyboard gets at an answer. */
export function tableRows(ours: QuizResult, peers: readonly QuizResult[]): string[][] {
  return [
    ...MEASURES.map((measure) => measureRow(measure, ours, peers)),
    plainRow('Tab to the first answer, presses', ({ access }) => writeReach(access), ours, peers),
    plainRow('the key 1 answers', ({ access }) => (access.hasNumberKeys ? 'yes' : 'no'), ours, peers),
  ]
}

/** `3, then Space`. */
export function writeReach({ tabs, key }: QuizResult['access']): string {
  if (tabs === undefined) return 'out of reach'
  return `${tabs}, ${key === undefined ? 'and no key answers' : `then ${key}`}`
}
