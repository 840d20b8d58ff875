import { describe, expect, it } from 'vitest'
import type { Question } from '../src/generated/types.ts'
import { derivedFrom } from './derived.ts'
import { untruths, untruthsOfDraws } from './naive-evaluator.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
const derived = derivedFrom(dataset)
const named = derived.map((question) => [question.id, question] as const)
const SEEDS = 200

describe('the truth of derived questions, judged a second time by other code', () => {
  it.for(named)('%s counts as right what is true, and all else is proved false', ([, question]) => {
    expect(untruths(question, dataset)).toEqual([])
  })

  it.for(named)('%s is true in whatever way it is drawn', ([, question]) => {
    expect(untruthsOfDraws(question, dataset, SEEDS)).toEqual([])
  })

  it('would not hold with anything else marked as right', () => {
    for (const question of derived) {
      for (const wrong of withAnotherKey(question))
        expect(untruths(wrong, dataset), question.id).not.toEqual([])
      expect(withAnotherKey(question).length, question.id).toBeGreaterThan(0)
    }
  })

  it('would not hold with an answer that the records do not know', () => {
    for (const question of derived)
      expect(untruths(withUnknown(question), dataset), question.id).not.toEqual([])
  })
})

/** The question with something else marked as right, in each way in which that can be done at one place. */
function withAnotherKey(question: Question): Question[] {
  switch (question.format) {
    case 'single-choice':
    case 'true-false':
      return question.options
        .filter(({ correct }) => !correct)
        .map(({ text }) => ({
          ...question,
          options: question.options.map((option) => ({ ...option, correct: option.text === text })),
        }))
    case 'multiple-choice':
      return question.options.map(({ text }) => ({
        ...question,
        options: question.options.map((option) =>
          option.text === text ? { ...option, correct: !option.correct } : option,
        ),
      }))
    case 'order':
      return question.entries.slice(1).map((entry, index) => ({
        ...question,
        entries: question.entries.with(index, entry).with(index + 1, question.entries[index] ?? entry),
      }))
    case 'match':
      return question.pairs.slice(1).map((pair, index) => ({
        ...question,
        pairs: question.pairs
          .with(index, { ...(question.pairs[index] ?? pair), right: pair.right })
          .with(index + 1, { ...pair, right: question.pairs[index]?.right ?? pair.right }),
      }))
    case 'attribution':
    case 'comparison':
      return question.rows.flatMap((row, index) =>
        question.categories
          .filter((category) => category !== row.category)
          .map((category) => ({ ...question, rows: question.rows.with(index, { ...row, category }) })),
      )
    case 'estimate': {
      const { estimate } = question
      return [
        {
          ...question,
          estimate:
            estimate.quantity === 'number'
              ? { ...estimate, value: estimate.value + estimate.step }
              : { ...estimate, month: estimate.earliest },
        },
      ]
    }
  }
}

/** The question with a right answer that no record has. */
function withUnknown(question: Question): Question {
  const text = 'Something else'
  switch (question.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return {
        ...question,
        options: question.options.map((option) => (option.correct ? { ...option, text } : option)),
      }
    case 'order':
      return { ...question, entries: question.entries.map((entry) => ({ ...entry, text })) }
    case 'match':
      return { ...question, pairs: question.pairs.map((pair) => ({ ...pair, left: text })) }
    case 'attribution':
    case 'comparison':
      return { ...question, rows: question.rows.map((row) => ({ ...row, text })) }
    case 'estimate':
      return { ...question, stem: `${text}?` }
  }
}
