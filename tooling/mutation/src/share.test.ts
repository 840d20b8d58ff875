import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInShare, type Place, readShare } from './share.ts'

const places: fc.Arbitrary<Place> = fc.record({
  fileName: fc.string(),
  line: fc.nat(),
  column: fc.nat(),
  mutatorName: fc.string(),
  replacement: fc.string(),
})

describe('a share of the faults', () => {
  it('is written as its number and how many there are', () => {
    expect(readShare('2/8')).toEqual({ number: 2, of: 8 })
    expect(readShare('8/8')).toEqual({ number: 8, of: 8 })
  })

  it.for(['', '3', '0/4', '5/4', '1/0', '1/2/3', 'one/two', ' 1/2'])('is not “%s”', (text) => {
    expect(readShare(text)).toBeUndefined()
  })

  it('has each fault in exactly one of the shares', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9 }), (place, of) => {
        const shares = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }))
        expect(shares.filter((share) => isInShare(place, share))).toHaveLength(1)
      }),
    )
  })

  it('is about as large as the others', () => {
    const lines = Array.from({ length: 4000 }, (_, line) => ({
      fileName: 'a.ts',
      line,
      column: 0,
      mutatorName: 'StringLiteral',
      replacement: '""',
    }))
    const size = lines.filter((place) => isInShare(place, { number: 3, of: 4 })).length
    expect(size).toBeGreaterThan(900)
    expect(size).toBeLessThan(1100)
  })
})
