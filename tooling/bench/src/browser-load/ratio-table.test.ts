import { describe, expect, it } from 'vitest'
import { measureRow, plainRow, tableHeaders } from './ratio-table.ts'

interface Result {
  readonly name: string
  readonly costs: readonly number[]
}
const ours: Result = { name: 'ours', costs: [9, 11, 10] }
const peers: readonly Result[] = [
  { name: 'one', costs: [5] },
  { name: 'two', costs: [0] },
]
const measure = { name: 'cost', values: ({ costs }: Result) => costs, budget: 10 }

describe('a table of ours beside its peers', () => {
  it('has ours first, then the peers, then ours in relation to each', () => {
    expect(tableHeaders(ours, peers)).toEqual([
      'What',
      'ours',
      'one',
      'two',
      '÷ one',
      '÷ two',
      'Budget of ours',
    ])
  })

  it('divides medians, save by a peer that needs nothing, and says whether the budget holds', () => {
    expect(measureRow(measure, ours, peers)).toEqual(['cost', '10 (9–11)', '5', '0', '2', '', '≤ 10: holds'])
    expect(measureRow({ ...measure, budget: 9.9 }, ours, peers).at(-1)).toBe('≤ 9.9: exceeded')
  })

  it('leaves the columns of ratios empty where nothing was measured', () => {
    expect(plainRow('name', ({ name }) => name, ours, peers)).toEqual([
      'name',
      'ours',
      'one',
      'two',
      '',
      '',
      '',
    ])
  })
})
