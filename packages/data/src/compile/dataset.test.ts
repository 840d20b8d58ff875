import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCodeUnits } from './dataset.ts'

describe('the order of ids', () => {
  it('is that of their code units, in which capitals come first and the locale has no say', () => {
    expect(['b', 'ä', 'a', 'B', 'a-b', 'a1'].sort(compareCodeUnits)).toEqual([
      'B',
      'a',
      'a-b',
      'a1',
      'b',
      'ä',
    ])
  })

  it('has equals as equal, and turns round with its sides', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(compareCodeUnits(first, first)).toBe(0)
        expect(compareCodeUnits(first, second)).toBe(-compareCodeUnits(second, first) + 0)
      }),
    )
  })
})
