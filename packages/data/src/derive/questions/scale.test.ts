import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleAround } from './scale.ts'

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
