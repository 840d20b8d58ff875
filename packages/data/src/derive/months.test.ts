import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthNumber, monthOfNumber } from './months.ts'

describe('months counted', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        expect(monthOfNumber(monthNumber(text))).toBe(text)
        expect(monthNumber(text)).toBe(year * 12 + month - 1)
      }),
    )
  })

  it('follow each other over the end of a year', () => {
    expect(monthNumber('2025-01') - monthNumber('2024-12')).toBe(1)
  })
})
