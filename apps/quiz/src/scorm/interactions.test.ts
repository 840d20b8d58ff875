import { drawQuestion } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import type { QuizItem } from '../items/item.ts'
import { EVERY_FORMAT, exampleItem, MONTH, seeds } from '../items/item-examples.ts'
import { answerFrom, rightAnswer, sessionWith } from '../results/answer-examples.ts'
import { scoreOf } from '../results/score.ts'
import { interactionsOf } from './interactions.ts'

/** What SCORM 1.2 allows as a response of each type. */
const RESPONSES = {
  choice: /^[a-z](,[a-z])*$/,
  sequencing: /^[a-z](,[a-z])*$/,
  matching: /^(\d\.[a-z](,\d\.[a-z])*)?$/,
  numeric: /^-?\d+(\.\d+)?$/,
  'fill-in': /^\d{4}-\d{2}$/,
} as const

const numbers = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 })

describe('what is reported of an answer', () => {
  it('names what was chosen by letters and lines by digits, as they are shown', () => {
    const items = [...EVERY_FORMAT, MONTH]
    const session = sessionWith(items, rightAnswer)
    for (const { id, response, pattern, result, type, weighting } of interactionsOf(session, items)) {
      const item = items.find((one) => one.id === id)
      if (!item) throw new Error(`no question ${id}`)
      const drawn = drawQuestion(item, session.seed)
      expect([result, weighting]).toEqual(['correct', '1'])
      expect(pattern.replace(/[{}]/g, '')).toBe(response)
      const answer = session.answers[id]
      if (drawn.format === 'single-choice')
        expect([type, response]).toEqual(['choice', 'abcd'[Number(answer)]])
      if (drawn.format === 'estimate')
        expect([type, response]).toEqual(id === MONTH.id ? ['fill-in', '2025-10'] : ['numeric', '1600'])
      if (drawn.format === 'order') {
        const first = drawn.entries.findIndex(({ place }) => place === 0)
        expect([type, response[0]]).toEqual(['sequencing', 'abcd'[first]])
      }
      if (drawn.format === 'match')
        expect([type, response.split(',')[1]]).toEqual([
          'matching',
          `2.${'abc'[drawn.lefts[1]?.right ?? -1]}`,
        ])
    }
  })

  it('is right exactly where its response is the right one, in words that the standard allows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BANK.items, MONTH), seeds, numbers, (item, seed, some) => {
        const session = sessionWith([item], (drawn) => answerFrom(drawn, some), { seed })
        const [one] = interactionsOf(session, [item])
        if (!one) throw new Error('no interaction')
        if (item.format !== 'multiple-choice' || one.response !== '')
          expect(one.response).toMatch(RESPONSES[one.type])
        expect(one.pattern.replace(/[{}]/g, '')).toMatch(RESPONSES[one.type])
        expect(one.result).toMatch(/^(correct|wrong|0\.\d{1,3})$/)
        expect(one.id).toMatch(/^[!-~]{1,255}$/)
        // An estimate counts when it is near.
        if (item.format !== 'estimate')
          expect(one.result === 'correct').toBe(one.response === one.pattern.replace(/[{}]/g, ''))
      }),
      { numRuns: 2000 },
    )
  })

  it('is not said to be right where it is so in almost all', () => {
    const items: QuizItem[] = [
      {
        ...exampleItem('q-near'),
        format: 'estimate',
        estimate: { quantity: 'number', value: 2.7, low: 0, high: 3.2, step: 0.1, unit: 'years' },
      },
    ]
    const session = sessionWith(items, () => 2.8)
    expect(interactionsOf(session, items)[0]?.result).toBe('0.995')
  })

  it('adds up to the score', () => {
    fc.assert(
      fc.property(seeds, numbers, (seed, some) => {
        const items = BANK.items.filter((_, index) => index % 17 === seed % 17)
        const session = sessionWith(items, (drawn) => answerFrom(drawn, some), { seed })
        const points = interactionsOf(session, items).map(({ result }) =>
          result === 'correct' ? 1 : result === 'wrong' ? 0 : Number(result),
        )
        const sum = points.reduce((total, one) => total + one, 0)
        expect(Math.abs(sum - scoreOf(session, items).credit)).toBeLessThan(0.001 * items.length + 1e-9)
      }),
      { numRuns: 50 },
    )
  })

  it('is in practice what was answered so far, and of an exam nothing before its end', () => {
    const [first, second] = EVERY_FORMAT
    const answers = { [first?.id ?? '']: 0 }
    const practice = { ...sessionWith(EVERY_FORMAT, () => undefined), answers }
    expect(interactionsOf(practice, EVERY_FORMAT).map(({ id }) => id)).toEqual([first?.id])
    const exam = { ...sessionWith(EVERY_FORMAT, () => undefined, { mode: 'exam' }), answers }
    expect(interactionsOf(exam, EVERY_FORMAT)).toEqual([])
    const handedIn = interactionsOf({ ...exam, phase: 'result' }, EVERY_FORMAT)
    expect(handedIn).toHaveLength(EVERY_FORMAT.length)
    expect(handedIn[1]).toMatchObject({ id: second?.id, response: '', result: 'neutral' })
  })

  it('leaves out the lines of a match that were left open', () => {
    const items = EVERY_FORMAT.filter(({ format }) => format === 'match')
    const session = sessionWith(items, () => [-1, 0, -1])
    expect(interactionsOf(session, items)[0]?.response).toBe('2.a')
  })
})
