import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom, shuffle } from './random.ts'

describe('the source of numbers', () => {
  it('gives numbers from 0 up to 1, the same ones for the same seed and text', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'binary' }), (seed, text) => {
        const [first, second] = [createRandom(seed, text), createRandom(seed, text)]
        const numbers = Array.from({ length: 20 }, first)
        expect(numbers).toEqual(Array.from({ length: 20 }, second))
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
      }),
    )
  })

  it('gives the numbers that it has always given, on which links to a quiz rest', () => {
    const random = createRandom(2025, 'q-event-date-treaty-signing')
    expect([random(), random(), random()].map((number) => Math.floor(number * 1e9))).toEqual([
      281_380_720, 197_496_048, 800_102_044,
    ])
  })

  it('gives other numbers for another seed, and for another text', () => {
    const firstOf = (seed: number, text: string) => createRandom(seed, text)()
    const numbers = Array.from({ length: 1000 }, (_, seed) => [firstOf(seed, ''), firstOf(7, `q-${seed}`)])
    expect(new Set(numbers.flat()).size).toBe(2000)
  })
})

describe('a shuffled list', () => {
  it('has the same items, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items]
        expect([...shuffle(items, createRandom(seed))].sort()).toEqual([...before].sort())
        expect(items).toEqual(before)
      }),
    )
  })

  it('has each order equally often', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffle([1, 2, 3], createRandom(seed, 'q')).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    // One in a thousand fair draws goes beyond this with five degrees of freedom.
    expect(chiSquared).toBeLessThan(20.5)
  })
})
