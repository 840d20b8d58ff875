import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateWords } from './estimate-words.ts'

const number = (unit: string) => ({ quantity: 'number' as const, unit })

describe('an estimate in words', () => {
  it.for([
    [0, 'persons', '0 persons'],
    [999, 'persons', '999 persons'],
    [1600, 'kilometres', '1,600 kilometres'],
    [1_234_567, 'tonnes', '1,234,567 tonnes'],
    [1234.5678, 'tonnes', '1,234.5678 tonnes'],
    [0.1, 'per cent', '0.1 per cent'],
    [2025, 'year', '2025'],
  ] as const)('of %d %s is “%s”', ([value, unit, words]) => {
    expect(estimateWords(number(unit), value)).toBe(words)
  })

  it('of a month is its name and its year', () => {
    expect(estimateWords({ quantity: 'month', unit: '' }, 2025 * 12 + 9)).toBe('October 2025')
  })

  it('has the digits of the number, and commas between thousands alone', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const [words = ''] = estimateWords(number('x'), value).split(' ')
        expect(words.replaceAll(',', '')).toBe(String(value))
        expect(words).toMatch(/^\d{1,3}(,\d{3})*$/)
      }),
    )
  })
})
