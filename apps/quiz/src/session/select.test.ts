import { textsOf } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import type { QuizItem } from '../items/item.ts'
import { banks, EVERY_FORMAT, exampleItem, seeds } from '../items/item-examples.ts'
import { keepSafe } from './giveaway.ts'
import { selectItems } from './select.ts'

const ALL = { topics: [], difficulties: [], kinds: [] }

/** Written anew for the test: whether a right option of one question stands as a word in the texts of another. */
function tells(earlier: QuizItem, later: QuizItem): boolean {
  if (!('options' in later)) return false
  const keys = later.options.filter(({ correct }) => correct).map(({ text }) => text)
  return keys.some((key) => textsOf(earlier).some((text) => text.split(/\W+/).includes(key)))
}

function expectApart(chosen: readonly QuizItem[]): void {
  const facts = chosen.flatMap(({ asks }) => asks)
  expect(new Set(facts).size).toBe(facts.length)
  const told = chosen.flatMap((item, index) =>
    chosen.slice(0, index).filter((earlier) => tells(earlier, item)),
  )
  expect(told).toEqual([])
}

describe('a choice from any bank', () => {
  it('asks once for a fact, repeats no stem, and tells no answer before it is asked for', () => {
    fc.assert(
      fc.property(banks, seeds, fc.integer({ min: 1, max: 12 }), (items, seed, length) => {
        const chosen = selectItems(items, { seed, length, ...ALL })
        expectApart(chosen)
        expect(new Set(chosen.map(({ stem }) => stem)).size).toBe(chosen.length)
        expect(chosen.length).toBeLessThanOrEqual(length)
        expect(chosen.length > 0).toBe(items.length > 0)
      }),
    )
  })

  it('leaves out only what does not go with the others', () => {
    fc.assert(
      fc.property(banks, seeds, (items, seed) => {
        const chosen = selectItems(items, { seed, length: 99, ...ALL })
        const others = items.filter((item) => !chosen.includes(item))
        const isApart = (other: QuizItem) =>
          keepSafe([...chosen, other]).length > chosen.length &&
          chosen.every(({ stem }) => stem !== other.stem)
        expect(others.filter(isApart)).toEqual([])
      }),
    )
  })

  it('takes only the topics, difficulties and kinds that were chosen, if there are any', () => {
    fc.assert(
      fc.property(banks, seeds, (items, seed) => {
        const choice = { topics: ['gaza', 'syria'], difficulties: ['hard'], kinds: ['order', 'match'] }
        const isWanted = ({ topic, difficulty, format }: QuizItem) =>
          topic !== 'trade' && difficulty === 'hard' && (format === 'order' || format === 'match')
        const chosen = selectItems(items, { seed, length: 9, ...choice })
        expect(chosen.every(isWanted)).toBe(true)
        expect(chosen.length > 0).toBe(items.some(isWanted))
      }),
    )
  })

  it('is the same in the same order, whatever order the bank comes in', () => {
    fc.assert(
      fc.property(banks, seeds, fc.nat(), (items, seed, turn) => {
        const at = items.length === 0 ? 0 : turn % items.length
        const ids = (from: readonly QuizItem[]) =>
          selectItems(from, { seed, length: 8, ...ALL }).map(({ id }) => id)
        expect(ids([...items.slice(at), ...items.slice(0, at)])).toEqual(ids(items))
      }),
    )
  })

  it('leaves the bank as it is', () => {
    const items = Object.freeze(EVERY_FORMAT.toReversed())
    expect(() => selectItems(items, { seed: 1, length: 3, ...ALL })).not.toThrow()
  })
})

describe('the mixture of kinds', () => {
  /** A choice of one whose texts no other question has. */
  function plain(index: number): QuizItem {
    const options = ['left', 'middle', 'right'].map((side, place) => ({
      text: `${side} ${index}`,
      correct: place === 0,
      rationale: '',
    }))
    return { ...exampleItem(`single-${index}`), explanation: '', format: 'single-choice', options }
  }

  it('has no more than a third of one kind while there are others', () => {
    const others = EVERY_FORMAT.filter(({ format }) => format === 'estimate' || format === 'comparison')
    const items = [...Array.from({ length: 20 }, (_, index) => plain(index)), ...others]
    fc.assert(
      fc.property(seeds, (seed) => {
        const chosen = selectItems(items, { seed, length: 3, ...ALL })
        expect(chosen.filter(({ format }) => format === 'single-choice')).toHaveLength(1)
      }),
    )
  })

  it('has as many as a third of one kind', () => {
    const items = [...Array.from({ length: 20 }, (_, index) => plain(index)), ...EVERY_FORMAT]
    const chosen = selectItems(items, { seed: 1, length: 9, ...ALL })
    expect(chosen.filter(({ format }) => format === 'single-choice').length).toBeGreaterThanOrEqual(3)
  })

  it('is filled up with one kind when there is no other', () => {
    const items = Array.from({ length: 9 }, (_, index) => plain(index))
    expect(selectItems(items, { seed: 3, length: 9, ...ALL })).toHaveLength(9)
  })

  it('lets ten questions be found in the bank for every seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(selectItems(BANK.items, { seed, length: 10, ...ALL })).toHaveLength(10)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what was missed', () => {
  it('is asked again in its order, without what an earlier question gives away', () => {
    fc.assert(
      fc.property(banks, (items) => {
        const kept = keepSafe(items)
        expectApart(kept)
        expect(kept).toEqual(items.filter((item) => kept.includes(item)))
        expect(kept[0]).toBe(items[0])
        expect(keepSafe(kept)).toEqual(kept)
      }),
    )
  })
})
