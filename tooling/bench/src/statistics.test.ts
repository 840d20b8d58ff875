import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthExponent, quantile, summarise } from './statistics.ts'

/** Adding 0 turns −0 into 0: no measurement has it, and which of the two comes first in a sorted list means nothing. */
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)

describe('a summary of measurements', () => {
  it('takes the middle one of an odd number', () => {
    expect(summarise([9, 1, 5]).median).toBe(5)
  })

  it('takes the mean of the two in the middle of an even number', () => {
    expect(summarise([10, 2, 4, 1]).median).toBe(3)
  })

  it('has quartiles between the values next to them', () => {
    // By hand, at places 1.25, 2.5 and 3.75 of 0 to 5: 15 + 0.25 · 21, 36 + 0.5 · 3, 39 + 0.75 · 1
    expect(summarise([41, 7, 39, 15, 40, 36])).toEqual({
      runs: 6,
      median: 37.5,
      lowerQuartile: 20.25,
      upperQuartile: 39.75,
    })
  })

  it('is that of the one value where there is one', () => {
    expect(summarise([3])).toEqual({ runs: 1, median: 3, lowerQuartile: 3, upperQuartile: 3 })
  })

  it('is refused where there is none', () => {
    expect(() => summarise([])).toThrow(RangeError)
  })

  it('does not depend on the order, lies within the values and leaves them alone', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (values) => {
        const before = [...values]
        const { median, lowerQuartile, upperQuartile } = summarise(values)
        expect(values).toEqual(before)
        expect(summarise([...values].reverse()).median).toBe(median)
        expect(quantile(values, 0)).toBe(Math.min(...values))
        expect(quantile(values, 1)).toBe(Math.max(...values))
        expect(lowerQuartile).toBeLessThanOrEqual(median)
        expect(median).toBeLessThanOrEqual(upperQuartile)
      }),
    )
  })
})

describe('the exponent of growth', () => {
  it('is the power that made the values, whatever the factor before it', () => {
    const exponent = fc.double({ min: 0.1, max: 3, noNaN: true })
    const factor = fc.double({ min: 0.001, max: 1000, noNaN: true })
    fc.assert(
      fc.property(exponent, factor, (exponent, factor) => {
        const points = [1, 10, 100].map((size) => ({ size, measured: factor * size ** exponent }))
        expect(growthExponent(points)).toBeCloseTo(exponent, 6)
      }),
    )
  })

  it('goes between points that lie on no one power', () => {
    // By hand: log10 y = 0, 1, 4 at log10 x = 0, 1, 2; slope (−1 · −5/3 + 0 + 1 · 7/3) / 2
    const points = [
      { size: 1, measured: 1 },
      { size: 10, measured: 10 },
      { size: 100, measured: 10_000 },
    ]
    expect(growthExponent(points)).toBeCloseTo(2, 9)
  })

  it('is refused for one size', () => {
    expect(() =>
      growthExponent([
        { size: 5, measured: 1 },
        { size: 5, measured: 2 },
      ]),
    ).toThrow(RangeError)
  })
})
