import { dataset } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { multiplyQuestions } from './build-ours.ts'

describe('a bank that was made larger', () => {
  const grown = multiplyQuestions(dataset, 10)

  it('has every question so many times, with ids of their own', () => {
    expect(grown.questions).toHaveLength(dataset.questions.length * 10)
    expect(new Set(grown.questions.map(({ id }) => id)).size).toBe(grown.questions.length)
  })

  it('begins with the bank as it was', () => {
    expect(grown.questions.slice(0, dataset.questions.length)).toEqual(dataset.questions)
    expect(multiplyQuestions(dataset, 1)).toEqual(dataset)
  })
})
