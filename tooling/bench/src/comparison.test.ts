import { describe, expect, it } from 'vitest'
import { compareMeasures, comparisonTable } from './comparison.ts'
import { spread } from './statistics.ts'

const cost = { name: 'cost, ms', values: ({ costs }: { readonly costs: readonly number[] }) => costs }

describe('the one table', () => {
  it('has a row for each peer: the medians, how far runs lie apart, and their ratio', () => {
    const comparisons = compareMeasures('deck', [cost], { name: 'ours', costs: [9, 11, 10] }, [
      { name: 'one', costs: [5] },
      { name: 'two', costs: [0] },
    ])
    expect(comparisonTable(comparisons).split('\n').slice(2)).toEqual([
      '| deck: cost, ms | 10 (9–11) | one | 5 | 2 |',
      '| deck: cost, ms | 10 (9–11) | two | 0 |  |',
    ])
  })

  it('goes from data over deck and quiz to build, whichever was measured first', () => {
    const of = (area: 'data' | 'deck' | 'quiz' | 'build') => ({
      area,
      what: 'ms',
      ours: spread([1]),
      peers: [{ name: 'one', spread: spread([2]) }],
    })
    const table = comparisonTable([of('build'), of('quiz'), of('data'), of('deck')])
    expect([...table.matchAll(/^\| (\w+): ms/gm)].map(([, area]) => area)).toEqual([
      'data',
      'deck',
      'quiz',
      'build',
    ])
  })
})
