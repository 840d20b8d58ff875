import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { seeds } from '../items/item-examples.ts'
import { OPENING_SEED } from './opening-seed.ts'
import { canonicalJson, quizBytes } from './same-bytes.ts'

const CHOICE = { topics: [], difficulties: [], kinds: [], length: 10 }

/** The bank as a page has it, which loads it topic by topic. */
const BY_TOPIC = BANK.topics.flatMap(({ id }) => BANK.items.filter(({ topic }) => topic === id))

describe('a quiz as it is met', () => {
  it('is the same for a seed, whatever order the bank comes in', () => {
    const isSame = (seed: number) => {
      const bytes = quizBytes(BANK.items, { seed, ...CHOICE })
      expect(quizBytes(BY_TOPIC, { seed, ...CHOICE })).toBe(bytes)
      expect(quizBytes(BANK.items.toReversed(), { seed, ...CHOICE })).toBe(bytes)
    }
    isSame(OPENING_SEED)
    fc.assert(fc.property(seeds, isSame), { numRuns: 20 })
  })

  it('is another one for another seed', () => {
    expect(quizBytes(BANK.items, { seed: 1, ...CHOICE })).not.toBe(
      quizBytes(BANK.items, { seed: 2, ...CHOICE }),
    )
  })
})

describe('canonical JSON', () => {
  it('is read back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order of keys, and leaves out what has no value', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 2 }], a: undefined })).toBe('{"b":[1,{"c":2,"d":null}]}')
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
      }),
    )
  })
})
