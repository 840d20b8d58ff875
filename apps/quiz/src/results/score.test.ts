import { type Answer, type DrawnQuestion, drawQuestion } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { DIFFICULTIES } from '../items/difficulties.ts'
import { banks, EVERY_FORMAT, exampleItem, seeds } from '../items/item-examples.ts'
import { answerFrom, rightAnswer, sessionWith } from './answer-examples.ts'
import { gradeOf } from './grade.ts'
import { resultOf } from './past-result.ts'
import { roundedPoints } from './points.ts'
import { scoreByDifficulty, scoreBySource, scoreOf, signsOf } from './score.ts'
import { signOf } from './sign.ts'

const numbers = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 })
/** The first part right, and every other line left open. */
function partlyRight(drawn: DrawnQuestion): Answer {
  const right = rightAnswer(drawn)
  return typeof right === 'number' ? right : right.map((part, index) => (index === 0 ? part : -1))
}

describe('the score', () => {
  it('is whole when everything is answered rightly, in every format and for every seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = EVERY_FORMAT.length
        expect(scoreOf(sessionWith(EVERY_FORMAT, rightAnswer, { seed }), EVERY_FORMAT)).toEqual({
          right: all,
          credit: all,
          answered: all,
          total: all,
        })
      }),
    )
  })

  it('is whole for the right answers to every question of the bank', () => {
    const { right, credit } = scoreOf(sessionWith(BANK.items, rightAnswer), BANK.items)
    expect([right, credit]).toEqual([BANK.items.length, BANK.items.length])
  })

  it('is nothing where nothing is answered', () => {
    expect(
      scoreOf(
        sessionWith(EVERY_FORMAT, () => undefined),
        EVERY_FORMAT,
      ),
    ).toEqual({
      right: 0,
      credit: 0,
      answered: 0,
      total: 8,
    })
  })

  it('has credit for what is right in parts', () => {
    const items = EVERY_FORMAT.filter(({ format }) => format === 'match')
    const score = scoreOf(sessionWith(items, partlyRight), items)
    expect(score).toMatchObject({ right: 0, answered: 1, total: 1 })
    expect(score.credit).toBeCloseTo(1 / 3)
  })

  it('agrees with the signs, for every seed and answer', () => {
    fc.assert(
      fc.property(banks, seeds, numbers, (items, seed, given) => {
        const session = sessionWith(items, (drawn) => answerFrom(drawn, given), { seed })
        const { right, credit } = scoreOf(session, items)
        const signs = signsOf(session, items)
        expect(signs.filter((sign) => sign === 'full')).toHaveLength(right)
        expect(credit > right).toBe(signs.includes('half'))
      }),
    )
  })

  it('names the difficulties from easy to hard, as far as they came up', () => {
    const items = (['hard', 'easy', 'hard'] as const).map((difficulty, index) =>
      exampleItem(`q${index}`, { difficulty }),
    )
    const scores = scoreByDifficulty(sessionWith(items, rightAnswer), items)
    expect([...scores].map(([difficulty, { right }]) => [difficulty, right])).toEqual([
      ['easy', 1],
      ['hard', 2],
    ])
    expect(DIFFICULTIES.filter((difficulty) => scores.has(difficulty))).toEqual([...scores.keys()])
  })

  it('counts a question for each source that it cites, the most cited first', () => {
    const source = (label: string) => ({
      label,
      url: `https://example.org/${label}`,
      grade: 'press' as const,
    })
    const items = [
      exampleItem('a', { sources: [source('one')] }),
      exampleItem('b', { sources: [source('two'), source('one')] }),
      exampleItem('c', { sources: [{ label: 'a book', url: null, grade: 'press' }] }),
    ]
    const session = sessionWith(items, (drawn) => (drawn.id === 'a' ? rightAnswer(drawn) : undefined))
    expect(scoreBySource(session, items)).toEqual([
      { label: 'one', url: 'https://example.org/one', right: 1, credit: 1, answered: 1, total: 2 },
      { label: 'a book', url: null, right: 0, credit: 0, answered: 0, total: 1 },
      { label: 'two', url: 'https://example.org/two', right: 0, credit: 0, answered: 0, total: 1 },
    ])
  })
})

describe('the sign of an answer', () => {
  it('tells what is right, what is right in parts, and what is wrong or open', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => exampleItem(id, {}, 'match'))
    const session = sessionWith(items, (drawn) => {
      if (drawn.id === 'd') return undefined
      if (drawn.id === 'a') return rightAnswer(drawn)
      return drawn.id === 'b' ? partlyRight(drawn) : [-1, -1, -1]
    })
    expect(signsOf(session, items)).toEqual(['full', 'half', 'open', 'open'])
    expect(signOf(undefined)).toBe('open')
  })
})

describe('the grade of an answer', () => {
  it('is none where a question is open, whatever it is called', () => {
    const items = ['toString', 'constructor'].map((id) => exampleItem(id))
    const session = sessionWith(items, () => undefined)
    expect(items.map((item) => gradeOf(session, item))).toEqual([undefined, undefined])
  })

  it('is that of the question as its seed draws it', () => {
    const item = exampleItem('a')
    const right = rightAnswer(drawQuestion(item, 3))
    const other = [...Array(99).keys()].find((seed) => rightAnswer(drawQuestion(item, seed)) !== right)
    expect(gradeOf({ seed: 3, answers: { a: right } }, item)?.isRight).toBe(true)
    expect(gradeOf({ seed: other ?? 3, answers: { a: right } }, item)?.isRight).toBe(false)
  })
})

describe('what is remembered of a finished quiz', () => {
  it('is its points to a tenth, and of each question whether it was right; an open one was not', () => {
    const items = ['a', 'b', 'c'].map((id) => exampleItem(id, {}, 'match'))
    const session = sessionWith(
      items,
      (drawn) => (drawn.id === 'a' ? rightAnswer(drawn) : drawn.id === 'b' ? partlyRight(drawn) : undefined),
      { mode: 'exam' },
    )
    expect(resultOf(session, items, 99)).toEqual({
      result: { at: 99, mode: 'exam', points: 1.3, total: 3 },
      grades: [
        ['a', true],
        ['b', false],
        ['c', false],
      ],
    })
  })

  it.for([
    [0.1 + 0.2, 0.3],
    [2 / 3, 0.7],
    [4, 4],
  ] as const)('has for %d points %d', ([credit, points]) => {
    expect(roundedPoints(credit)).toBe(points)
  })
})
