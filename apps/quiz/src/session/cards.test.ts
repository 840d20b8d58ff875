import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-for-tests.ts'
import type { CardState } from './card-state.ts'
import { dueCards, nextIntervals, type Rating, rateCard } from './cards.ts'

const NOW = Date.UTC(2026, 10, 1, 10)
const DAY = 86_400_000
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy']

describe('a card', () => {
  it('comes back later the better it was known', () => {
    const due = RATINGS.map((rating) => rateCard(undefined, rating, NOW).due)
    expect(due).toEqual([...due].sort((first, second) => first - second))
    expect(due[0]).toBeGreaterThan(NOW)
  })

  it('is plain data that gives the same days again after it was stored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.integer({ min: 0, max: 40 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (reviews) => {
          let kept: CardState | undefined
          let stored: CardState | undefined
          let now = NOW
          for (const [rating, days] of reviews) {
            now += days * DAY
            kept = rateCard(kept, rating, now)
            stored = JSON.parse(JSON.stringify(rateCard(stored, rating, now)))
            expect(stored).toEqual(kept)
            expect(kept.due).toBeGreaterThan(now)
          }
        },
      ),
    )
  })

  it('says in words when it would come back', () => {
    for (const words of Object.values(nextIntervals(undefined, NOW)))
      expect(words).toMatch(/^\d+ (minute|hour|day|month)s?$/)
  })
})

describe('the cards to look at', () => {
  it('are at most so many new ones, and of a fact one', () => {
    const due = dueCards({}, BANK.items, NOW, { newLimit: 10 })
    expect(due).toHaveLength(10)
    const facts = due.flatMap(({ asks }) => asks)
    expect(new Set(facts).size).toBe(facts.length)
  })

  it('begin with what is due, the longest ago first, and leave out what is not', () => {
    const [first, second, third] = BANK.items
    if (!first || !second || !third) throw new Error('the bank has too few questions')
    const card = { ...rateCard(undefined, 'good', NOW - 9 * DAY), repetitions: 2 }
    const cards = {
      [first.id]: { ...card, due: NOW - DAY },
      [second.id]: { ...card, due: NOW - 2 * DAY },
      [third.id]: { ...card, due: NOW + DAY },
      'question-that-is-gone': card,
    }
    const due = dueCards(cards, BANK.items, NOW, { newLimit: 0 })
    expect(due.map(({ id }) => id)).toEqual([second.id, first.id])
  })

  it('count the new ones of the day', () => {
    const [first] = BANK.items
    const cards = { [first?.id ?? '']: rateCard(undefined, 'easy', NOW) }
    expect(dueCards(cards, BANK.items, NOW + 1000, { newLimit: 3 })).toHaveLength(2)
    expect(dueCards(cards, BANK.items, NOW + 2 * DAY, { newLimit: 3 })).toHaveLength(3)
  })
})
