import { drawQuestion } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { DIFFICULTIES } from '../items/difficulties.ts'
import type { QuizItem } from '../items/item.ts'
import { EVERY_FORMAT, exampleItem } from '../items/item-examples.ts'
import { givesAway, tellOf } from './giveaway.ts'
import { chooseItems, openingItems } from './opening.ts'
import { OPENING_SEED } from './opening-seed.ts'

const opening = openingItems(BANK.items)
const NOTHING = { topics: [], difficulties: [], kinds: [] }

describe('the opening', () => {
  it('has ten questions, each once, none of which an earlier one gives away', () => {
    expect(new Set(opening.map(({ id }) => id)).size).toBe(10)
    expect(opening).toHaveLength(10)
    const tells = opening.map(tellOf)
    for (const [index, tell] of tells.entries())
      expect(tells.slice(0, index).some((earlier) => givesAway(earlier, tell))).toBe(false)
  })

  it('asks in at least four ways', () => {
    expect(new Set(opening.map(({ format }) => format)).size).toBeGreaterThanOrEqual(4)
  })

  it('goes from easy to hard', () => {
    const ranks = opening.map(({ difficulty }) => DIFFICULTIES.indexOf(difficulty))
    expect(ranks).toEqual(ranks.toSorted((first, second) => first - second))
    expect(new Set(ranks).size).toBe(3)
  })

  it('begins with answers that a small phone shows without scrolling', () => {
    const [first] = opening
    const drawn = first && drawQuestion(first, OPENING_SEED)
    if (drawn?.format !== 'single-choice') throw new Error('the first question is no choice of one')
    expect(Math.max(...drawn.options.map(({ text }) => text.length))).toBeLessThanOrEqual(30)
    const long = (index: number): QuizItem => {
      const item = exampleItem(`a-${index}`)
      if (item.format !== 'single-choice') throw new Error('no choice of one')
      return { ...item, options: item.options.map((one) => ({ ...one, text: one.text.padEnd(40, '!') })) }
    }
    const bank = [...Array.from({ length: 9 }, (_, index) => long(index)), exampleItem('short')]
    expect(openingItems(bank)[0]?.id).toBe('short')
  })

  it('begins with what the quiz is about', () => {
    expect(opening[0]?.asks).toEqual(['russia-iran-2025/city'])
  })

  it('is empty where no question can begin it', () => {
    expect(openingItems([])).toEqual([])
    expect(openingItems(EVERY_FORMAT.filter(({ format }) => format !== 'single-choice'))).toEqual([])
    expect(openingItems([exampleItem('only')]).map(({ id }) => id)).toEqual(['only'])
  })

  it('is what its seed gives, as long as nothing is chosen', () => {
    const seed = OPENING_SEED
    expect(chooseItems(BANK.items, { seed, length: 10, ...NOTHING })).toEqual(opening)
    for (const other of [
      { seed, length: 9, ...NOTHING },
      { seed: seed + 1, length: 10, ...NOTHING },
      { seed, length: 10, ...NOTHING, difficulties: ['hard'] },
    ])
      expect(chooseItems(BANK.items, other)).not.toEqual(opening)
  })
})
