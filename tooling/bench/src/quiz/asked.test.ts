import { dataset } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { questionsToAsk } from './asked.ts'

describe('the questions that all peers ask', () => {
  it('are as many as were asked for, each with three or four answers, one of them right, and a reason', () => {
    const questions = questionsToAsk(dataset, 10)
    expect(new Set(questions.map(({ stem }) => stem)).size).toBe(10)
    for (const { options, explanation } of questions) {
      expect([3, 4]).toContain(options.length)
      expect(options.filter(({ correct }) => correct)).toHaveLength(1)
      expect(explanation).not.toBe('')
    }
  })

  it('are the same every time', () => {
    expect(questionsToAsk(dataset, 10)).toEqual(questionsToAsk(dataset, 10))
  })

  it('are refused where there are too few', () => {
    expect(() => questionsToAsk(dataset, dataset.questions.length + 1)).toThrow(RangeError)
  })
})
