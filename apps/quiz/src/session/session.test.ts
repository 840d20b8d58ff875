import type { Answer } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { scoreOf } from '../results/score.ts'
import { chooseItems } from './opening.ts'
import {
  currentItemId,
  type Mode,
  reduceSession,
  type SessionAction,
  startSession,
  timeLeft,
} from './session.ts'

const EVERYTHING = { topics: [], difficulties: [], kinds: [] }

function sessionOf(mode: Mode, itemIds: readonly string[], minutes: number | null = null) {
  return startSession({
    mode,
    seed: 1,
    bank: BANK.fingerprint,
    choice: { ...EVERYTHING, length: itemIds.length },
    itemIds,
    minutes,
    startedAt: minutes === null ? null : 0,
  })
}

const anAnswer = fc.oneof(
  fc.integer({ min: -1, max: 4 }),
  fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 5 }),
)
const anAction: fc.Arbitrary<SessionAction> = fc.oneof(
  anAnswer.map((answer: Answer) => ({ type: 'answer' as const, answer })),
  fc.constantFrom<SessionAction>({ type: 'next' }, { type: 'back' }, { type: 'finish' }),
  fc.nat(2_000_000).map((at) => ({ type: 'tick' as const, at })),
)
const aMode = fc.constantFrom<Mode>('practice', 'exam', 'mistakes')
const someIds = fc.uniqueArray(fc.constantFrom(...BANK.items.map(({ id }) => id)), {
  minLength: 1,
  maxLength: 6,
})

describe('a session', () => {
  it('loses no answer, whatever is done, and outside an exam changes none', () => {
    fc.assert(
      fc.property(aMode, someIds, fc.array(anAction, { maxLength: 40 }), (mode, ids, actions) => {
        let session = sessionOf(mode, ids, mode === 'exam' ? 20 : null)
        for (const action of actions) {
          const before = session
          session = reduceSession(session, action)
          for (const [id, answer] of Object.entries(before.answers)) {
            if (mode === 'exam' && id === currentItemId(before)) expect(session.answers).toHaveProperty([id])
            else expect(session.answers[id]).toEqual(answer)
          }
          expect(Object.keys(session.answers).every((id) => ids.includes(id))).toBe(true)
          expect(session.position).toBeGreaterThanOrEqual(0)
          expect(session.position).toBeLessThan(ids.length)
        }
      }),
    )
  })

  it('scores no question twice, and never more points than questions', () => {
    fc.assert(
      fc.property(aMode, someIds, fc.array(anAction, { maxLength: 40 }), (mode, ids, actions) => {
        const session = actions.reduce(reduceSession, sessionOf(mode, ids))
        const items = BANK.items.filter(({ id }) => ids.includes(id))
        const { right, credit, answered, total } = scoreOf(session, items)
        expect(answered).toBe(Object.keys(session.answers).length)
        expect(right).toBeLessThanOrEqual(credit)
        expect(credit).toBeLessThanOrEqual(answered)
        expect(total).toBe(ids.length)
      }),
    )
  })

  it('stays as it is once it is over', () => {
    fc.assert(
      fc.property(someIds, fc.array(anAction, { maxLength: 20 }), (ids, actions) => {
        const over = reduceSession(sessionOf('exam', ids), { type: 'finish' })
        expect(over.phase).toBe('result')
        for (const action of actions) expect(reduceSession(over, action)).toBe(over)
      }),
    )
  })

  it('goes on in practice only after an answer, and to the result after the last', () => {
    const start = sessionOf('practice', ['a', 'b'])
    expect(reduceSession(start, { type: 'next' })).toBe(start)
    expect(reduceSession(start, { type: 'finish' })).toBe(start)
    const steps: SessionAction[] = [
      { type: 'answer', answer: 1 },
      { type: 'next' },
      { type: 'answer', answer: [0] },
      { type: 'next' },
    ]
    expect(steps.reduce(reduceSession, start)).toMatchObject({ answers: { a: 1, b: [0] }, phase: 'result' })
  })

  it('lets an exam skip questions and change answers, and ends it when its time is up', () => {
    const start = sessionOf('exam', ['a', 'b'], 10)
    const steps: SessionAction[] = [
      { type: 'answer', answer: 1 },
      { type: 'answer', answer: 2 },
      { type: 'next' },
      { type: 'next' },
    ]
    const session = steps.reduce(reduceSession, start)
    expect(session).toMatchObject({ answers: { a: 2 }, position: 1, phase: 'question' })
    expect(reduceSession(session, { type: 'tick', at: 599_999 })).toBe(session)
    expect(reduceSession(session, { type: 'tick', at: 600_000 }).phase).toBe('result')
    expect(timeLeft(session, 540_000)).toBe(60_000)
    expect(timeLeft(sessionOf('exam', ['a']), 0)).toBeUndefined()
  })

  it('goes back to the question before, and not before the first', () => {
    const start = sessionOf('exam', ['a', 'b', 'c'])
    expect(reduceSession(start, { type: 'back' })).toBe(start)
    const last = [{ type: 'next' }, { type: 'next' }] satisfies SessionAction[]
    const session = last.reduce(reduceSession, start)
    expect(currentItemId(session)).toBe('c')
    expect(currentItemId(reduceSession(session, { type: 'back' }))).toBe('b')
  })

  it('has time left only where it has both a limit and a beginning', () => {
    const exam = sessionOf('exam', ['a'], 10)
    expect(timeLeft({ ...exam, startedAt: null }, 60_000)).toBeUndefined()
    expect(timeLeft({ ...exam, minutes: null }, 60_000)).toBeUndefined()
    expect(timeLeft({ ...exam, startedAt: 60_000 }, 120_000)).toBe(540_000)
    expect(timeLeft(exam, 700_000)).toBe(0)
  })

  it('is over at once without a question', () => {
    expect(sessionOf('practice', []).phase).toBe('result')
  })
})

describe('the questions of a quiz', () => {
  const selection = fc.record({
    seed: fc.nat(),
    length: fc.integer({ min: 1, max: 30 }),
    topics: fc.subarray(
      BANK.topics.map(({ id }) => id),
      { maxLength: 4 },
    ),
    difficulties: fc.subarray(['easy', 'medium', 'hard']),
    kinds: fc.subarray([...new Set(BANK.items.map(({ format }) => format))], { maxLength: 3 }),
  })

  it('are those that were chosen, each once, and no more than asked for', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const items = chooseItems(BANK.items, chosen)
        expect(items.length).toBeLessThanOrEqual(chosen.length)
        expect(new Set(items).size).toBe(items.length)
        for (const { topic, difficulty, format } of items) {
          if (chosen.topics.length > 0) expect(chosen.topics).toContain(topic)
          if (chosen.difficulties.length > 0) expect(chosen.difficulties).toContain(difficulty)
          if (chosen.kinds.length > 0) expect(chosen.kinds).toContain(format)
        }
      }),
    )
  })

  it('ask for a fact once', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const facts = chooseItems(BANK.items, chosen).flatMap(({ asks }) => [...new Set(asks)])
        expect(new Set(facts).size).toBe(facts.length)
      }),
    )
  })

  it('give no answer of a choice away in what was shown before, the explanation included', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const items = chooseItems(BANK.items, chosen)
        for (const [index, item] of items.entries()) {
          if (item.format !== 'single-choice') continue
          const key = item.options.find(({ correct }) => correct)?.text ?? ''
          const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])${RegExp.escape(key)}($|[^\\p{L}\\p{N}])`, 'iu')
          for (const earlier of items.slice(0, index))
            expect(`${earlier.stem} ${earlier.explanation}`).not.toMatch(pattern)
        }
      }),
    )
  })

  it('are the same for the same seed, and of every kind over some seeds', () => {
    const of = (seed: number) => chooseItems(BANK.items, { ...EVERYTHING, seed, length: 10 })
    expect(of(5)).toEqual(of(5))
    const kinds = new Set([1, 2, 3, 4, 5, 6].flatMap((seed) => of(seed).map(({ format }) => format)))
    expect(kinds).toEqual(new Set(BANK.items.map(({ format }) => format)))
    for (const seed of [1, 2, 3, 4, 5, 6]) expect(of(seed)).toHaveLength(10)
  })
})
