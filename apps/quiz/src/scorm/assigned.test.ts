import { expect, it } from 'vitest'
import { exampleSession } from '../storage/stored-examples.ts'
import { isAssigned } from './assigned.ts'

const session = exampleSession()
const assigned = { seed: session.seed, choice: session.choice, mode: 'practice', minutes: null } as const

it('is the quiz of the course that has its seed, its choice, its mode and its limit, whatever its answers', () => {
  expect(isAssigned(session, assigned)).toBe(true)
  expect(isAssigned({ ...session, answers: { a: 1 }, position: 2, phase: 'result' }, assigned)).toBe(true)
  expect(isAssigned({ ...session, bank: 'ffffffff' }, assigned)).toBe(true)
})

it('is another quiz that differs in one of them, or repeats what was missed', () => {
  const others = [
    { seed: 8 },
    { mode: 'exam' },
    { mode: 'mistakes' },
    { minutes: 20 },
    { choice: { ...session.choice, length: 4 } },
    { choice: { ...session.choice, kinds: ['order'] } },
  ] as const
  for (const change of others) expect(isAssigned({ ...session, ...change }, assigned)).toBe(false)
})
