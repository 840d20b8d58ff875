import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleItem } from '../items/item-examples.ts'
import { missedItems, scoreByTopic, scoreOf } from './score.ts'
import { currentItemId, reduceSession, type Session, type SessionAction, startSession } from './session.ts'

const ids = ['a', 'b', 'c', 'd']
const items = ids.map((id) => exampleItem(id))

const actions: fc.Arbitrary<readonly SessionAction[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('answer' as const), option: fc.integer({ min: -1, max: 3 }) }),
    fc.record({ type: fc.constant('next' as const) }),
    fc.record({ type: fc.constant('back' as const) }),
  ),
  { maxLength: 40 },
)

const play = (sequence: readonly SessionAction[], from: Session = startSession(ids, 1, '1.0.0')) =>
  sequence.reduce(reduceSession, from)

describe('reduceSession', () => {
  it('never loses or changes an answer, whatever is done', () => {
    fc.assert(
      fc.property(actions, actions, (before, after) => {
        const session = play(before)
        expect(play(after, session).answers).toMatchObject(session.answers)
      }),
    )
  })

  it('never leaves the questions of the session, and never goes past one without an answer', () => {
    fc.assert(
      fc.property(actions, (sequence) => {
        const session = play(sequence)
        expect(session.position).toBeGreaterThanOrEqual(0)
        expect(session.position).toBeLessThan(ids.length)
        const passed = session.phase === 'result' ? ids : ids.slice(0, session.position)
        expect(passed.filter((id) => !(id in session.answers))).toEqual([])
      }),
    )
  })

  it('never counts a question twice', () => {
    fc.assert(
      fc.property(actions, (sequence) => {
        const session = play(sequence)
        const { right, answered, total } = scoreOf(session, items)
        expect(right + missedItems(session, items).length).toBe(answered)
        expect(answered).toBeLessThanOrEqual(total)
      }),
    )
  })

  it('shows the result after the last answer, and stays there', () => {
    const finish = ids.flatMap((): SessionAction[] => [{ type: 'answer', option: 0 }, { type: 'next' }])
    const session = play(finish)
    expect(session.phase).toBe('result')
    expect(currentItemId(session)).toBeUndefined()
    expect(play([{ type: 'back' }, { type: 'answer', option: 1 }, { type: 'next' }], session)).toEqual(
      session,
    )
  })

  it('keeps the first answer when a second is given', () => {
    const session = play([
      { type: 'answer', option: 1 },
      { type: 'answer', option: 0 },
    ])
    expect(session.answers).toEqual({ a: 1 })
  })

  it('has nothing to ask when it has no questions', () => {
    expect(startSession([], 1, '1.0.0').phase).toBe('result')
  })
})

describe('the score', () => {
  it('counts right answers by topic', () => {
    const mixed = [
      exampleItem('a', { topic: 'trade' }),
      exampleItem('b', { topic: 'gaza' }),
      exampleItem('c', { topic: 'gaza' }),
    ]
    const session: Session = { ...startSession(['a', 'b', 'c'], 1, '1'), answers: { a: 0, b: 2, c: 0 } }
    expect([...scoreByTopic(session, mixed)]).toEqual([
      ['trade', { right: 1, answered: 1, total: 1 }],
      ['gaza', { right: 1, answered: 2, total: 2 }],
    ])
    expect(missedItems(session, mixed).map(({ id }) => id)).toEqual(['b'])
  })
})
