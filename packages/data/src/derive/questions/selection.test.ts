import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashBelow, pickAround } from './selection.ts'

describe('a number that depends on a text alone', () => {
  it('is the same each time and below its bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (text, bound) => {
        const number = hashBelow(text, bound)
        expect(number).toBe(hashBelow(text, bound))
        expect(Number.isInteger(number) && number >= 0 && number < bound).toBe(true)
      }),
    )
  })

  it('is the FNV-1a hash of a text of ASCII letters', () => {
    // Test vectors of the authors: http://www.isthe.com/chongo/tech/comp/fnv/
    expect(hashBelow('', 2 ** 32)).toBe(0x811c9dc5)
    expect(hashBelow('a', 2 ** 32)).toBe(0xe40c292c)
    expect(hashBelow('foobar', 2 ** 32)).toBe(0xbf9cf968)
  })

  it('falls on every remainder about equally often', () => {
    const counts = [0, 0, 0, 0]
    for (let index = 0; index < 4000; index += 1) {
      const remainder = hashBelow(`event-${index}`, 4)
      counts[remainder] = (counts[remainder] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('picking the neighbours of a value', () => {
  const before = fc.uniqueArray(fc.integer({ min: 1, max: 99 })).map((values) => values.sort((a, b) => b - a))
  const after = fc
    .uniqueArray(fc.integer({ min: 101, max: 199 }))
    .map((values) => values.sort((a, b) => a - b))
  const count = fc.integer({ min: 1, max: 5 })

  it('gives as many as are asked for, or all that there are', () => {
    fc.assert(
      fc.property(fc.string(), before, after, count, (subject, before, after, count) => {
        const picked = pickAround(subject, before, after, count)
        expect(picked).toHaveLength(Math.min(count, before.length + after.length))
        expect(new Set(picked).size).toBe(picked.length)
      }),
    )
  })

  it('takes the nearest on each side', () => {
    fc.assert(
      fc.property(fc.string(), before, after, count, (subject, before, after, count) => {
        const picked = pickAround(subject, before, after, count)
        const below = picked.filter((value) => value < 100)
        const above = picked.filter((value) => value > 100)
        expect(below).toEqual(before.slice(0, below.length))
        expect(above).toEqual(after.slice(0, above.length))
      }),
    )
  })

  it('puts the value at every rank among them about equally often, where both sides have enough', () => {
    const counts = [0, 0, 0, 0]
    for (let index = 0; index < 2000; index += 1) {
      const rank = pickAround(`event-${index}`, [3, 2, 1], [5, 6, 7], 3).filter((value) => value < 4).length
      counts[rank] = (counts[rank] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100)
  })
})
