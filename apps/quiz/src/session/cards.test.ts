import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { exampleItem } from '../items/item-examples.ts'
import { EMPTY, readStoredQuiz } from '../storage/stored-quiz.ts'
import type { CardState } from './card-state.ts'
import { dueCards, nextIntervals, type Rating, rateCard } from './cards.ts'

const NOW = Date.UTC(2026, 10, 1, 10)
const DAY = 86_400_000
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy']
const whole = (max: number) => fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max }))
/** Whatever state of a card is believed from storage. */
const believedStates = fc.record({
  due: whole(8.64e15),
  stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  scheduled: whole(1e6),
  steps: whole(1e6),
  repetitions: whole(1e6),
  lapses: whole(1e6),
  state: fc.integer({ min: 0, max: 3 }),
  reviewed: whole(8.64e15),
})

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

  it('can be rated whatever state of it is believed from storage, and can then be read back', () => {
    const read = (card: CardState) => readStoredQuiz(JSON.stringify({ ...EMPTY, cards: { a: card } })).kind
    fc.assert(
      fc.property(believedStates, fc.constantFrom(...RATINGS), (state, rating) => {
        expect(read(state)).toBe('read')
        expect(read(rateCard(state, rating, NOW))).toBe('read')
      }),
      { numRuns: 200 },
    )
  })

  it('comes back later each time that it was known', () => {
    let card = rateCard(undefined, 'good', NOW)
    for (let review = 0; review < 6; review += 1) {
      const next = rateCard(card, 'good', card.due)
      expect(next.due - card.due).toBeGreaterThan(card.due - card.reviewed)
      card = next
    }
  })

  it('says in words when it would come back', () => {
    expect(nextIntervals(undefined, NOW)).toEqual({
      again: '1 minute',
      hard: '6 minutes',
      good: '10 minutes',
      easy: '8 days',
    })
  })

  it('says it in minutes under a day, in days under sixty, then in months', () => {
    const units = { minute: 60_000, day: DAY, month: 30 * DAY }
    const seen = new Set<string>()
    let card: CardState | undefined
    for (let review = 0; review < 12; review += 1) {
      const now = card?.due ?? NOW
      const intervals = nextIntervals(card, now)
      for (const rating of RATINGS) {
        const words = intervals[rating]
        const [, count, unit, plural] = /^(\d+) (minute|day|month)(s?)$/.exec(words) ?? []
        const wait = rateCard(card, rating, now).due - now
        const right = wait < DAY ? 'minute' : wait < 60 * DAY ? 'day' : 'month'
        expect(unit).toBe(right)
        expect(Number(count)).toBe(Math.max(1, Math.round(wait / units[right])))
        expect(plural).toBe(count === '1' ? '' : 's')
        seen.add(right)
      }
      card = rateCard(card, 'good', now)
    }
    expect([...seen].sort()).toEqual(['day', 'minute', 'month'])
  })

  it('never comes back in hours, which no words are there for', () => {
    fc.assert(
      fc.property(believedStates, fc.constantFrom(...RATINGS), (state, rating) => {
        const wait = rateCard(state, rating, NOW).due - NOW
        expect(wait < 3_600_000 || wait >= DAY).toBe(true)
      }),
      { numRuns: 200 },
    )
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

  it('are none that a card looked at today has told, until tomorrow', () => {
    const twins = [exampleItem('a', { asks: ['one'] }), exampleItem('b', { asks: ['one'] })]
    const ids = (cards: Record<string, CardState>, now = NOW) =>
      dueCards(cards, twins, now, { newLimit: 9 }).map(({ id }) => id)
    expect(ids({})).toEqual(['a'])
    const learning = rateCard(undefined, 'again', NOW)
    expect(ids({ a: learning }, learning.due)).toEqual(['a'])
    const known = rateCard(undefined, 'easy', NOW)
    expect(ids({ a: known }, NOW + 1000)).toEqual([])
    expect(ids({ a: known }, NOW + DAY)).toEqual(['b'])
  })

  it('are none that shares one of its facts with another, which takes no place of a new one', () => {
    const items = [
      exampleItem('a', { asks: ['one'] }),
      exampleItem('b', { asks: ['two', 'one'] }),
      exampleItem('c', { asks: ['three'] }),
      exampleItem('d', { asks: ['four'] }),
    ]
    expect(dueCards({}, items, NOW, { newLimit: 2 }).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('ask for each fact once, whatever was seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.integer({ min: -9, max: 9 })), { maxLength: 8 }),
        (facts, seen) => {
          const items = facts.map((fact, index) => exampleItem(`q${index}`, { asks: [`f${fact}`] }))
          const card = rateCard(undefined, 'good', NOW - 9 * DAY)
          const cards = Object.fromEntries(
            seen.map(([index, days]) => [`q${index}`, { ...card, due: NOW + days * DAY }]),
          )
          const due = dueCards(cards, items, NOW, { newLimit: 99 })
          const asked = due.flatMap(({ asks }) => asks)
          expect(new Set(asked).size).toBe(asked.length)
          expect(due.every(({ id }) => (cards[id]?.due ?? 0) <= NOW)).toBe(true)
        },
      ),
    )
  })

  it('count the new ones of the day', () => {
    const [first] = BANK.items
    const cards = { [first?.id ?? '']: rateCard(undefined, 'easy', NOW) }
    expect(dueCards(cards, BANK.items, NOW + 1000, { newLimit: 3 })).toHaveLength(2)
    expect(dueCards(cards, BANK.items, NOW + 2 * DAY, { newLimit: 3 })).toHaveLength(3)
    const seenBefore = Object.fromEntries(
      Object.entries(cards).map(([id, card]) => [id, { ...card, repetitions: 2 }]),
    )
    expect(dueCards(seenBefore, BANK.items, NOW + 1000, { newLimit: 3 })).toHaveLength(3)
  })
})
