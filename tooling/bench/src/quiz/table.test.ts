import { describe, expect, it } from 'vitest'
import { tableHeaders } from '../browser-load/ratio-table.ts'
import { quizResult } from './quiz-result.fixture.ts'
import { tableRows } from './table.ts'

const ours = quizResult('ours', { sentBytes: 25_000 })
const peers = [
  quizResult('one', { sentBytes: 50_000, reach: {} }),
  quizResult('two', { sentBytes: 100_000, reach: { tabs: 1 } }),
]
const row = (name: string) => tableRows(ours, peers).find(([first]) => first === name)

describe('the table of quizzes', () => {
  it('has a cell for every header in every row', () => {
    const columns = tableHeaders(ours, peers).length
    for (const cells of tableRows(ours, peers)) expect(cells).toHaveLength(columns)
  })

  it('divides ours by each peer, and says whether a budget holds', () => {
    expect(row('kB before the first answer, Brotli')?.slice(1)).toEqual([
      '25',
      '50',
      '100',
      '0.5',
      '0.25',
      '≤ 30: holds',
    ])
  })

  it('says how the keyboard gets at an answer, and where it does not', () => {
    expect(row('Tab to the first answer, presses')?.slice(1, 4)).toEqual([
      '2, then Space',
      'out of reach',
      '1, and no key answers',
    ])
  })
})
