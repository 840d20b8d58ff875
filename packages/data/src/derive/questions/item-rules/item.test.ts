import { describe, expect, it } from 'vitest'
import type { Question } from '../../../generated/types.ts'
import { itemOf, partsOf, subsets } from './item.ts'

/** A question whose answers are these, the ones with a star right. */
function choice(format: string, answers: readonly string[], shown?: number): Question {
  const options = answers.map((answer) => ({
    text: answer.replace('*', ''),
    correct: answer.endsWith('*'),
    rationale: '',
  }))
  // What is tested reads nothing of a question but these parts.
  return { id: 'q', format, stem: 'Which?', options, ...(shown && { shown }) } as unknown as Question
}

const drawn = (question: Question) =>
  itemOf(question).draws.map(({ keys, wrong }) =>
    [keys, wrong].map((some) => some.map(({ text }) => text).join('')),
  )

describe('an item', () => {
  it('has of each answer what the rules look at', () => {
    const [first, second] = itemOf(choice('single-choice', ['Stone and ten woods*', '17 May 2020'])).options
    expect(first).toEqual({
      text: 'Stone and ten woods',
      correct: true,
      path: ['options', 0, 'text'],
      words: ['stone', 'and', '10', 'woods'],
      content: new Set(['stone', 'ten', 'wood']),
      kind: { kind: 'text', rank: 0 },
      parts: ['stone', '10 woods'],
    })
    expect(second).toMatchObject({
      correct: false,
      path: ['options', 1, 'text'],
      parts: ['17', 'may', '2020'],
    })
  })

  it('has every set of answers that can be drawn with a right and a wrong one', () => {
    expect(drawn(choice('single-choice', ['a*', 'b', 'c', 'd'], 3))).toEqual([
      ['a', 'bc'],
      ['a', 'bd'],
      ['a', 'cd'],
    ])
    expect(drawn(choice('single-choice', ['a', 'b*', 'c']))).toEqual([['b', 'ac']])
    expect(drawn(choice('single-choice', ['a', 'b*', 'c'], 7))).toEqual([['b', 'ac']])
    expect(drawn(choice('multiple-choice', ['a*', 'b*', 'c'], 2))).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ])
    expect(drawn(choice('multiple-choice', ['a', 'b', 'c', 'd*'], 2))).toEqual([
      ['d', 'a'],
      ['d', 'b'],
      ['d', 'c'],
    ])
  })

  it('has of a statement three answers at a time', () => {
    expect(drawn(choice('true-false', ['a*', 'b', 'c', 'd']))).toEqual([
      ['a', 'bc'],
      ['a', 'bd'],
      ['a', 'cd'],
    ])
  })

  it('has none of a question without answers to choose from', () => {
    const question = { id: 'q', format: 'order', entries: [] } as unknown as Question
    expect(itemOf(question)).toEqual({ question, options: [], draws: [] })
  })
})

describe('the choices of so many', () => {
  it.for([
    [0, ['']],
    [1, ['a', 'b', 'c']],
    [2, ['ab', 'ac', 'bc']],
    [3, ['abc']],
    [4, []],
  ] as const)('out of three: of %i they are %j', ([count, expected]) => {
    expect(subsets([...'abc'], count).map((some) => some.join(''))).toEqual(expected)
  })
})

describe('the parts of an answer', () => {
  it.for([
    ['Wood, iron; clay · straw', ['wood', 'iron', 'clay', 'straw']],
    ['Wood and iron but no clay', ['wood', 'iron', 'no clay']],
    ['Sandy butter', ['sandy butter']],
    ['and wood', ['wood']],
    ['17 January 2025', ['17', 'january', '2025']],
    ['January 2025', ['january', '2025']],
    ['about 9,200 persons', ['about 9', '200 persons']],
  ] as const)('are the items of a list, or of a date: of “%s” %j', ([text, parts]) => {
    expect(partsOf(text)).toEqual(parts)
  })
})
