import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleItem } from '../items/item-examples.ts'
import { createRandom, shuffle } from './random.ts'
import { optionOrder, selectItems } from './select.ts'

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })
const banks = fc
  .array(
    fc.record({ fact: fc.integer({ min: 0, max: 9 }), topic: fc.constantFrom('trade', 'gaza', 'syria') }),
    { maxLength: 30 },
  )
  .map((entries) =>
    entries.map(({ fact, topic }, index) => exampleItem(`q${index}`, { fact: `fact-${fact}`, topic })),
  )

describe('shuffle', () => {
  it('keeps every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (list, seed) => {
        expect(shuffle(list, seed).toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b))
      }),
    )
  })

  it('gives the same order for the same seed, and draws from 0 up to 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const list = Array.from({ length: 20 }, (_, index) => index)
        expect(shuffle(list, seed)).toEqual(shuffle(list, seed))
        const draw = createRandom(seed)()
        expect(draw).toBeGreaterThanOrEqual(0)
        expect(draw).toBeLessThan(1)
      }),
    )
  })

  it('reaches every order of three about equally often', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffle(['a', 'b', 'c'], seed).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200)
  })
})

describe('selectItems', () => {
  it('asks at most one question on a fact, of the chosen topics, and no more than asked for', () => {
    fc.assert(
      fc.property(banks, seeds, fc.integer({ min: 0, max: 12 }), (bank, seed, length) => {
        const chosen = selectItems(bank, { seed, length, topics: ['gaza'] })
        expect(new Set(chosen.map(({ fact }) => fact)).size).toBe(chosen.length)
        expect(chosen.every(({ topic }) => topic === 'gaza')).toBe(true)
        expect(chosen.length).toBeLessThanOrEqual(length)
      }),
    )
  })

  it('gives the same questions in the same order for the same seed', () => {
    fc.assert(
      fc.property(banks, seeds, (bank, seed) => {
        const selection = { seed, length: 10, topics: [] }
        expect(selectItems(bank, selection)).toEqual(selectItems(bank, selection))
      }),
    )
  })

  it('never asks the same words twice', () => {
    const bank = [
      exampleItem('a', { stem: 'Which came first?' }),
      exampleItem('b', { stem: 'Which came first?' }),
    ]
    expect(selectItems(bank, { seed: 1, length: 10, topics: [] })).toHaveLength(1)
  })
})

describe('optionOrder', () => {
  it('leaves dates and numbers in their own order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(optionOrder(exampleItem('a', { shuffles: false }), seed)).toEqual([0, 1, 2])
      }),
    )
  })

  it('puts the right answer in each place over many seeds', () => {
    const places = new Set(
      Array.from({ length: 60 }, (_, seed) => optionOrder(exampleItem('a'), seed).indexOf(0)),
    )
    expect([...places].sort()).toEqual([0, 1, 2])
  })
})
