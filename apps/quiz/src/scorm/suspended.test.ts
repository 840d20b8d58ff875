import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { anyTexts, seeds } from '../items/item-examples.ts'
import { answerFrom, sessionWith } from '../results/answer-examples.ts'
import { chooseItems } from '../session/opening.ts'
import type { Session } from '../session/session.ts'
import { MOST_SUSPENDED, readSuspended, resumeSession, suspend } from './suspended.ts'

const sessions: fc.Arbitrary<Session> = fc
  .record({
    seed: seeds,
    length: fc.integer({ min: 1, max: 100 }),
    topics: fc.subarray(BANK.topics.map(({ id }) => id)),
    mode: fc.constantFrom('practice', 'exam'),
    phase: fc.constantFrom('question', 'result'),
    startedAt: fc.option(fc.nat()),
    place: fc.nat(),
    answered: fc.nat(100),
    numbers: fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
  })
  .map(({ seed, length, topics, mode, phase, startedAt, place, answered, numbers }) => {
    const choice = { topics, difficulties: [], kinds: [], length }
    const items = chooseItems(BANK.items, { seed, ...choice })
    let left = answered
    const session = sessionWith(
      items,
      (drawn) => {
        left -= 1
        return left >= 0 ? answerFrom(drawn, numbers) : undefined
      },
      { seed, mode },
    )
    const position = place % Math.max(1, items.length)
    const minutes = startedAt === null ? null : 20
    return { ...session, bank: BANK.fingerprint, choice, phase, position, startedAt, minutes }
  })
  .filter(({ itemIds }) => itemIds.length > 0)

const back = (text: string | undefined) => {
  const read = readSuspended(text ?? '')
  return read && resumeSession(read, BANK.items, BANK.fingerprint)
}

describe('a session that a platform keeps', () => {
  it('comes back as it was, in no more characters than a platform keeps', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const text = suspend(session)
        expect(text?.length).toBeLessThanOrEqual(MOST_SUSPENDED)
        expect(back(text)).toEqual(session)
      }),
      { numRuns: 60 },
    )
  })

  it('does not come back with other questions than it was made of', () => {
    const [session] = fc.sample(sessions, { numRuns: 1, seed: 3 })
    if (!session) throw new Error('no session')
    const read = readSuspended(suspend(session) ?? '')
    if (!read) throw new Error('not read')
    expect(resumeSession(read, BANK.items, 'ffffffff')).toBeUndefined()
    expect(resumeSession(read, BANK.items.slice(0, 3), BANK.fingerprint)).toBeUndefined()
  })

  it('is not kept where it would be too long', () => {
    const [session] = fc.sample(sessions, { numRuns: 1, seed: 3 })
    if (!session) throw new Error('no session')
    const topics = Array.from({ length: 500 }, (_, index) => `topic-${index}`)
    expect(suspend({ ...session, choice: { ...session.choice, topics } })).toBeUndefined()
  })

  it.for(['', 'hello', '1;0;question;', '1;0;question;;seed=1', '2;0;question;;', '1;-1;question;;', '{}'])(
    'is not read of “%s”',
    (text) => {
      expect(readSuspended(text)).toBeUndefined()
    },
  )

  it('is read of no text that is damaged into a session that does not fit its questions', () => {
    fc.assert(
      fc.property(sessions, fc.nat(), fc.oneof(anyTexts, fc.constant('')), (session, place, text) => {
        const whole = suspend(session) ?? ''
        const at = place % whole.length
        const found = back(whole.slice(0, at) + text + whole.slice(at + 1))
        if (!found) return
        expect(found.position).toBeLessThan(found.itemIds.length)
        expect(Object.keys(found.answers).every((id) => found.itemIds.includes(id))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
