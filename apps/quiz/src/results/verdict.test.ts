import { type Answer, type DrawnQuestion, drawQuestion, gradeAnswer } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { MARK_WORDS, markOf } from '../components/answers/answer-props.ts'
import { EVERY_FORMAT, exampleItem } from '../items/item-examples.ts'
import { rightAnswer } from './answer-examples.ts'
import { pointsWords, rightAnswerWords, verdictOf } from './verdict.ts'

const verdict = (drawn: DrawnQuestion, answer: Answer) => verdictOf(drawn, gradeAnswer(drawn, answer))

describe('the verdict', () => {
  it('is right for what is right, whatever the kind of question', () => {
    for (const item of EVERY_FORMAT) {
      const drawn = drawQuestion(item, 1)
      const words = item.format === 'estimate' ? 'Near enough' : 'Right'
      expect(verdict(drawn, rightAnswer(drawn))).toEqual({ sign: 'full', words })
    }
  })

  it('says how many parts are right', () => {
    const drawn = drawQuestion(exampleItem('a', {}, 'match'), 1)
    const right = rightAnswer(drawn)
    const two = typeof right === 'object' ? right.with(0, -1) : right
    expect(verdict(drawn, two)).toEqual({ sign: 'half', words: 'Partly right: 2 of 3' })
    expect(verdict(drawn, [-1, -1, -1])).toEqual({ sign: 'open', words: 'Not this one' })
  })

  it('says of an estimate how near it is', () => {
    const drawn = drawQuestion(exampleItem('a', {}, 'estimate'), 1)
    expect(verdict(drawn, 1700).words).toBe('Near enough')
    expect(verdict(drawn, 2100)).toEqual({ sign: 'half', words: 'Not far off: 0.6 points' })
    expect(verdict(drawn, 4000)).toEqual({ sign: 'open', words: 'Not this one' })
  })
})

describe('points in words', () => {
  it.for([
    [1, '1 point'],
    [0.96, '1 point'],
    [0, '0 points'],
    [1 / 3, '0.3 points'],
  ] as const)('of %d are “%s”', ([credit, words]) => {
    expect(pointsWords(credit)).toBe(words)
  })
})

describe('the right answer in a sentence', () => {
  it('is there where the answers above do not show it line by line', () => {
    const words = Object.fromEntries(
      EVERY_FORMAT.map((item) => [item.format, rightAnswerWords(drawQuestion(item, 1))]),
    )
    expect(words['single-choice']).toBe('Alpha')
    expect(words['multiple-choice']?.split('; ').toSorted()).toEqual(['Alpha', 'Beta'])
    expect(words['true-false']).toMatch(/^(True|False: Alpha)$/)
    for (const format of ['order', 'match', 'attribution', 'comparison', 'estimate'])
      expect(words[format]).toBe('')
  })
})

describe('the mark beside an answer', () => {
  it('gives nothing away before it is judged, and then tells what was right and what was chosen', () => {
    const marks = [true, false].flatMap((isRight) =>
      [true, false].map((isChosen) => [isRight, isChosen] as const),
    )
    expect(marks.map(([isRight, isChosen]) => markOf(isRight, isChosen, false))).toEqual(
      Array(4).fill('open'),
    )
    expect(marks.map(([isRight, isChosen]) => markOf(isRight, isChosen, true))).toEqual([
      'right',
      'missed',
      'wrong',
      'other',
    ])
    expect(MARK_WORDS.open).toBe('')
  })
})
