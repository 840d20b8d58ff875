import { drawQuestion } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERY_FORMAT, exampleItem, type Format, seeds } from '../../items/item-examples.ts'
import { answerFrom, rightAnswer } from '../../results/answer-examples.ts'
import { answerOf, whatIsMissing } from './completeness.ts'

const drawnAs = (format: Format) => drawQuestion(exampleItem('a', {}, format), 1)

describe('what is missing of an answer', () => {
  it.for([
    ['single-choice', undefined, 'Choose an answer first.'],
    ['single-choice', 0, undefined],
    ['true-false', undefined, 'Choose an answer first.'],
    ['multiple-choice', undefined, 'Choose at least one answer first.'],
    ['multiple-choice', [], 'Choose at least one answer first.'],
    ['multiple-choice', [3], undefined],
    ['estimate', undefined, 'Move the slider first.'],
    ['estimate', 0, undefined],
    ['order', undefined, undefined],
    ['match', undefined, '3 lines are still open.'],
    ['match', [-1, 0, -1], '2 lines are still open.'],
    ['attribution', [0, 0, -1], 'One line is still open.'],
    ['comparison', [0, 0, 0], undefined],
    ['comparison', [2], '2 lines are still open.'],
  ] as const)('to a question of the kind %s, from %j: %s', ([format, draft, words]) => {
    expect(whatIsMissing(drawnAs(format), draft)).toBe(words)
  })

  it('is nothing once everything is answered, whatever the answer', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), (seed, numbers) => {
        for (const item of EVERY_FORMAT) {
          const drawn = drawQuestion(item, seed)
          expect(whatIsMissing(drawn, rightAnswer(drawn))).toBeUndefined()
          const given = answerFrom(drawn, numbers)
          const isOpen = typeof given === 'object' && (given.length === 0 || given.includes(-1))
          expect(whatIsMissing(drawn, given) === undefined).toBe(!isOpen)
        }
      }),
    )
  })
})

describe('the answer that a draft stands for', () => {
  it('is the order as it was shown when nobody has touched it', () => {
    expect(answerOf(drawnAs('order'), undefined)).toEqual([0, 1, 2, 3])
    expect(answerOf(drawnAs('order'), [3, 2, 1, 0])).toEqual([3, 2, 1, 0])
    expect(answerOf(drawnAs('match'), undefined)).toBeUndefined()
    expect(answerOf(drawnAs('estimate'), 0)).toBe(0)
  })
})
