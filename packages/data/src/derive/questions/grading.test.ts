import { describe, expect, it } from 'vitest'
import { questions } from '../../generated/questions.ts'
import { gradeAnswer } from './grading.ts'

describe('grading an answer', () => {
  it('finds each right answer of the bank right, and every other wrong', () => {
    for (const question of questions) {
      const { rightOption } = gradeAnswer(question, -1)
      expect(question.options[rightOption]?.correct).toBe(true)
      const judged = question.options.map((_, index) => gradeAnswer(question, index).isRight)
      expect(judged.filter(Boolean)).toHaveLength(1)
      expect(judged[rightOption]).toBe(true)
    }
  })

  it.for([-1, 1.5, 99, Number.NaN])('finds %s wrong, which is no option', (chosen) => {
    const [question] = questions
    expect(question && gradeAnswer(question, chosen).isRight).toBe(false)
  })
})
