import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionArbitrary } from '../../../../test/question-arbitraries.ts'
import type { Question } from '../../../generated/types.ts'
import { clangFlaws, convergenceFlaws, pairedWordFlaws } from './cues.ts'
import { itemOf, subsets } from './item.ts'
import { contentWords } from './words.ts'

/** A question with the parts named. */
function questionOf(parts: object): Question {
  // The rules under test read nothing of a question but these parts.
  return { id: 'q', stem: 'Which?', ...parts } as unknown as Question
}

const pathsOf = (question: Question) => pairedWordFlaws(itemOf(question)).map(({ path }) => path.join('.'))

describe('the rule on words of pairs', () => {
  const matching = (shown: number | undefined, ...rights: readonly string[]) =>
    questionOf({
      format: 'match',
      shown,
      pairs: rights.map((right, index) => ({
        left: ['Fund for piers', 'Fund for roads', 'Office', 'Senate'][index],
        right,
        rationale: '',
      })),
    })

  it('finds a pair that alone shares a word', () => {
    expect(pathsOf(matching(undefined, 'Paid for the piers', 'Met often', 'Sat still'))).toEqual([
      'pairs.0.left',
    ])
  })

  it('lets a word stand that something else has too, in every draw', () => {
    const rights = ['Paid for the piers', 'Looked at the piers', 'Sat still', 'Painted piers']
    expect(pathsOf(matching(undefined, ...rights))).toEqual([])
    expect(pathsOf(matching(3, ...rights))).toEqual([])
    expect(pathsOf(matching(3, ...rights.slice(0, 3), 'Met often'))).toEqual(['pairs.0.left'])
  })

  it('finds a row that shares a word with its category alone', () => {
    const sorting = (text: string, category: string) =>
      questionOf({
        format: 'comparison',
        categories: ['Bridge treaty', 'Road treaty', 'Both'],
        rows: [{ text, category, rationale: '' }],
      })
    expect(pathsOf(sorting('Care of the bridge', 'Bridge treaty'))).toEqual(['rows.0.text'])
    expect(pathsOf(sorting('Care of the bridge', 'Both'))).toEqual([])
    expect(pathsOf(sorting('A treaty of peace', 'Bridge treaty'))).toEqual([])
  })

  it('finds just those pairs that some set of what can be drawn has with a word alone', () => {
    const word = fc.constantFrom('iron', 'clay', 'wood', 'straw')
    const sharing = fc.tuple(word, word).map((words) => words.join(' '))
    fc.assert(
      fc.property(questionArbitrary('match', sharing), (question) => {
        if (question.format !== 'match') throw new Error('the question is of another format')
        const { pairs, shown = pairs.length } = question
        const alone = subsets(pairs, Math.min(shown, pairs.length)).flatMap((drawn) =>
          drawn.filter((pair) => {
            const others = drawn.filter((one) => one !== pair).map(({ right }) => contentWords(right))
            const right = contentWords(pair.right)
            return [...contentWords(pair.left)].some(
              (one) => right.has(one) && !others.some((words) => words.has(one)),
            )
          }),
        )
        const found = pairedWordFlaws(itemOf(question)).map(({ path: [, index] }) => pairs[Number(index)])
        expect(new Set(found)).toEqual(new Set(alone))
      }),
    )
  })
})

describe('the rule on words of the stem', () => {
  const option = (text: string, correct: boolean) => ({ text, correct, rationale: '' })

  it('asks, where several answers are right, whether each of them has the word', () => {
    const several = (second: string) =>
      questionOf({
        format: 'multiple-choice',
        stem: 'Who built the stone bridge?',
        options: [option('Stone guild', true), option(second, true), option('Iron guild', false)],
      })
    expect(clangFlaws(itemOf(several('Stone house')))).toHaveLength(1)
    expect(clangFlaws(itemOf(several('Clay house')))).toEqual([])
  })

  it('looks at a statement with any two of its corrections', () => {
    const statement = (...wrong: readonly string[]) =>
      questionOf({
        format: 'true-false',
        stem: 'True or false: the stone bridge was built by […]?',
        options: [option('Stone guild', true), ...wrong.map((text) => option(text, false))],
      })
    expect(clangFlaws(itemOf(statement('Stone house', 'Iron guild', 'Clay guild')))).toHaveLength(1)
    expect(clangFlaws(itemOf(statement('Stone house', 'Stone office', 'Clay guild')))).toEqual([])
  })
})

describe('the rule on parts that answers share', () => {
  /** Whether a right answer, one with a star, is found that shares the most parts with the others. */
  const isFound = (...answers: readonly string[]) =>
    convergenceFlaws(
      itemOf(
        questionOf({
          format: 'multiple-choice',
          options: answers.map((answer) => ({
            text: answer.replace('*', ''),
            correct: answer.endsWith('*'),
            rationale: '',
          })),
        }),
      ),
    ).length > 0

  it('finds the one right answer, however many parts the others have', () => {
    expect(isFound('Wood and iron*', 'Wood and stone', 'Clay and iron')).toBe(true)
    expect(isFound('Wood and iron*', 'Wood, stone and clay', 'Straw and iron')).toBe(true)
    expect(isFound('Wood and iron*', 'Wood and stone', 'Stone and iron')).toBe(false)
  })

  it('says nothing where several are right, or where an answer is of one part', () => {
    expect(isFound('Wood and iron*', 'Wood and clay', 'Wood and stone', 'Straw and iron')).toBe(true)
    expect(isFound('Wood and iron*', 'Wood and clay*', 'Wood and stone', 'Straw and iron')).toBe(false)
    expect(isFound('Wood and iron*', 'Wood and stone', 'Iron')).toBe(false)
  })
})
