import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberRuns } from './number-runs.ts'

describe('numbers in runs', () => {
  it.for([
    [[], ''],
    [[5], '5'],
    [[78, 79, 3, 80, 81, 6], '3, 6, 78–81'],
    [[2, 1], '1, 2'],
    [[4, 4, 2, 3], '2–4'],
  ] as const)('of %j are "%s"', ([numbers, written]) => {
    expect(numberRuns(numbers)).toBe(written)
  })

  it('hold every number that was given, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 40 }), (numbers) => {
        const read = numberRuns(numbers)
          .split(', ')
          .filter((part) => part !== '')
          .flatMap((part) => {
            const [first = 0, last = first] = part.split('–').map(Number)
            return Array.from({ length: last - first + 1 }, (_, index) => first + index)
          })
        expect(read).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      }),
    )
  })
})
