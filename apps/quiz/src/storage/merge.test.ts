import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOn, mergeSessions } from './merge.ts'
import { exampleSession } from './stored-examples.ts'

const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(3), { noNullPrototype: true })
const modes = fc.constantFrom('practice' as const, 'mistakes' as const, 'exam' as const)

describe('what two tabs made of one quiz', () => {
  it('has every answer of both, and each as one of them has it', () => {
    fc.assert(
      fc.property(modes, answers, answers, (mode, mine, theirs) => {
        const own = exampleSession({ mode, answers: mine, position: 2 })
        const merged = mergeSessions(own, exampleSession({ mode, answers: theirs }))
        expect(Object.keys(merged.answers).sort()).toEqual(Object.keys({ ...mine, ...theirs }).sort())
        for (const [id, answer] of Object.entries(merged.answers))
          expect([mine[id], theirs[id]]).toContain(answer)
        expect(merged.position).toBe(2)
      }),
    )
  })

  it('has in an exam the answer that was kept last, in practice the one that this tab has judged', () => {
    const merged = (mode: 'practice' | 'exam') =>
      mergeSessions(exampleSession({ mode, answers: { a: 1 } }), exampleSession({ mode, answers: { a: 2 } }))
        .answers
    expect(merged('exam')).toEqual({ a: 2 })
    expect(merged('practice')).toEqual({ a: 1 })
  })

  it.for([
    ['seed', { seed: 8 }],
    ['bank', { bank: '00000000' }],
    ['mode', { mode: 'exam' }],
    ['questions', { itemIds: ['a', 'b'] }],
  ] as const)('is not brought together when it is another %s', ([, change]) => {
    const other = exampleSession({ ...change, answers: { b: 1 } })
    expect(mergeSessions(exampleSession({ answers: { a: 1 } }), other)).toBe(other)
  })
})

describe('going on with a quiz of which another tab has kept more', () => {
  it('loses no answer of either, and in an exam the answer just given counts', () => {
    fc.assert(
      fc.property(modes, answers, answers, fc.constantFrom('a', 'b', 'c'), (mode, mine, theirs, id) => {
        const before = exampleSession({ mode, answers: mine })
        const now = mergeSessions(before, exampleSession({ mode, answers: theirs }))
        const next = exampleSession({ mode, answers: { ...mine, [id]: 9 } })
        const kept = carryOn(before, now, next)
        expect(kept.answers).toEqual(
          mode === 'exam' ? { ...now.answers, [id]: 9 } : { [id]: 9, ...now.answers },
        )
      }),
    )
  })

  it('changes nothing in an exam that the other has handed in', () => {
    const before = exampleSession({ mode: 'exam' })
    const handedIn = exampleSession({ mode: 'exam', answers: { a: 1 }, phase: 'result' })
    const next = exampleSession({ mode: 'exam', answers: { a: 2, b: 0 } })
    expect(carryOn(before, handedIn, next)).toBe(handedIn)
  })

  it('is at the result in practice when either tab is', () => {
    const now = exampleSession({ answers: { a: 1 }, phase: 'result' })
    expect(carryOn(exampleSession(), now, exampleSession({ answers: { b: 1 } }))).toMatchObject({
      answers: { a: 1, b: 1 },
      phase: 'result',
    })
    const done = exampleSession({ phase: 'result' })
    expect(carryOn(exampleSession(), exampleSession(), done).phase).toBe('result')
  })

  it('does not leave a quiz that this tab begins', () => {
    const next = exampleSession({ seed: 9 })
    expect(carryOn(exampleSession(), exampleSession({ seed: 8 }), next)).toBe(next)
    expect(carryOn(exampleSession(), null, next)).toBe(next)
  })
})
