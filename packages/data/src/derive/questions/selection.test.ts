import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashBelow, rotate, unique } from './selection.ts'

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

describe('a list begun at another place', () => {
  it('has each item once, in the same round', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, by) => {
        const turned = rotate(items, by)
        expect(turned).toHaveLength(items.length)
        turned.forEach((item, index) => {
          expect(item).toBe(items[(index + by) % items.length])
        })
      }),
    )
  })
})

describe('items without repetition', () => {
  it('stand once each, in the order of their first places', () => {
    expect(unique(['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c'])
  })
})
