import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOnScale, scaleAround } from './scale.ts'

const value = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 1_000_000 }).map((units) => units / 100),
)

describe('the scale of an estimate', () => {
  it('has the right number on it, a whole number of steps from the lower end, and neither in the middle nor at an end', () => {
    fc.assert(
      fc.property(value, fc.string(), (right, text) => {
        const { low, high, step } = scaleAround(right, text)
        const steps = (right - low) / step
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThan(right)
        expect(high).toBeGreaterThan(right)
        const place = (right - low) / (high - low)
        expect(Math.abs(place - 0.5)).toBeGreaterThan(0.08)
      }),
    )
  })

  it('never offers more than what no answer can exceed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.string(), (right, text) => {
        const { low, high } = scaleAround(right, text, 100)
        expect(high).toBeLessThanOrEqual(100)
        expect(high).toBeGreaterThanOrEqual(right)
        expect(low).toBeLessThan(high)
      }),
    )
  })

  it('depends on the text, so that the right number stands low on some scales and high on others', () => {
    const places = Array.from({ length: 100 }, (_, index) => {
      const { low, high } = scaleAround(1000, `series ${index}`)
      return (1000 - low) / (high - low)
    })
    const early = places.filter((place) => place < 0.5).length
    expect(early).toBeGreaterThan(25)
    expect(early).toBeLessThan(75)
  })

  it('steps in round numbers', () => {
    expect(scaleAround(2100, 'a').step).toBe(100)
    expect(scaleAround(9210, 'a').step).toBe(10)
    expect(scaleAround(2.1, 'a').step).toBe(0.1)
  })
})

describe('where the right answer is to stand', () => {
  it.for([
    ['talks', 0.14],
    ['closing', 0.2],
    ['toll', 0.28],
    ['strike', 0.36],
    ['visit', 0.64],
    ['opening', 0.72],
    ['fair', 0.8],
    ['n', 0.86],
  ] as const)('hangs on the text: of “%s” at %f', ([text, place]) => {
    expect(placeOnScale(text)).toBe(place)
  })
})

describe('the ends and steps around a number', () => {
  it.for([
    // At least as many steps as a reader can tell apart, and none below the last digit.
    ['talks', 7, 5, 25, 1],
    ['talks', 25, 21, 51, 1],
    ['talks', 100, 85, 205, 5],
    ['closing', 162, 124, 318, 2],
    ['visit', 9210, 2140, 13190, 10],
    ['fair', 1000000, 50000, 1250000, 50000],
    // Digits after the point are kept.
    ['talks', 2.1, 1.8, 4.3, 0.1],
    ['toll', 0.35, 0.24, 0.66, 0.01],
    // Nothing is below 0, and what is cut off there is not added above.
    ['strike', 1, 0, 14, 1],
    ['opening', 1, 0, 7, 1],
    ['n', 100, 0, 120, 5],
    // Cut off so that the number would stand in the middle, it stands low.
    ['opening', 7, 0, 21, 1],
    ['visit', 7, 0, 21, 1],
  ] as const)('of “%s” and %f reach from %f to %f in steps of %f', ([text, value, low, high, step]) => {
    expect(scaleAround(value, text)).toEqual({ low, high, step })
  })

  it.for([
    ['talks', 50, 42, 100, 2],
    ['talks', 99.5, 83, 100, 0.5],
    ['visit', 50, 12, 72, 2],
    ['n', 95, 0, 100, 5],
  ] as const)(
    'of “%s” and %f reach, where 100 is the most, from %f to %f in steps of %f',
    ([text, value, low, high, step]) => {
      expect(scaleAround(value, text, 100)).toEqual({ low, high, step })
    },
  )
})
