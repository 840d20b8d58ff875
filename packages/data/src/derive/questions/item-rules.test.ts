import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../../test/record-tree.ts'
import type { Question } from '../../generated/types.ts'
import type { QuestionOf } from './drawn.ts'
import { itemFlaws } from './item-rules.ts'

/** The base question with a stem and answers, the first of them right. */
function question(stem: string, ...answers: readonly string[]): QuestionOf<'single-choice'> {
  const base = datasetOf().questions.find((one) => one.format === 'single-choice')
  if (!base) throw new Error('the base records have no question of one choice')
  const options = answers.map((text, index) => ({ text, correct: index === 0, rationale: 'Because.' }))
  return { ...base, stem, options }
}

const rules = (one: Question) => itemFlaws(one).map(({ rule }) => rule)

describe('the rules that every question keeps', () => {
  it('find nothing wrong with a plain question', () => {
    expect(itemFlaws(question('Who signed it?', 'Ada First', 'Bo Second', 'Cy Third'))).toEqual([])
  })

  it('ask for exactly one right answer', () => {
    const one = question('Who signed it?', 'Ada First', 'Bo Second', 'Cy Third')
    const with_ = (correct: boolean) => ({
      ...one,
      options: one.options.map((option) => ({ ...option, correct })),
    })
    expect(rules(with_(true))).toContain('one-key')
    expect(rules(with_(false))).toContain('one-key')
  })

  it('ask for a question mark', () => {
    expect(rules(question('Who signed it', 'Ada First', 'Bo Second', 'Cy Third'))).toEqual(['question-mark'])
  })

  it('count the characters of the stem: 120 fit', () => {
    const stem = (length: number) => `${'Why '.repeat(40).slice(0, length - 1)}?`
    expect(rules(question(stem(120), 'Ada First', 'Bo Second', 'Cy Third'))).toEqual([])
    expect(rules(question(stem(121), 'Ada First', 'Bo Second', 'Cy Third'))).toEqual(['stem-length'])
  })

  it('count the characters of each answer: 75 fit', () => {
    const answers = (length: number) => ['a', 'b', 'c'].map((letter) => letter.repeat(length))
    expect(rules(question('Which is it?', ...answers(75)))).toEqual([])
    expect(rules(question('Which is it?', ...answers(76)))).toEqual([
      'option-length',
      'option-length',
      'option-length',
    ])
  })

  it.for([
    ['Kyiv', 'kyiv'],
    ['17 January 2025', '17 January, 2025'],
    ['State Duma', ' State  Duma.'],
  ] as const)('take %j and %j for one answer', ([first, second]) => {
    expect(rules(question('Which is it?', 'Ada First', first, second))).toEqual(['distinct'])
  })

  it.for(['All of the above', 'None of these'])('do not let an answer say "%s"', (text) => {
    expect(rules(question('Who signed it?', text, 'Bo Second', 'Cy Third'))).toContain('all-or-none')
  })

  it.for(['always', 'never', 'all', 'none', 'every', 'only'])(
    'do not let an answer or a stem say "%s"',
    (word) => {
      expect(rules(question('Who signed it?', 'Ada First', `Bo ${word} second`, 'Cy Third'))).toEqual([
        'absolute',
      ])
      expect(rules(question(`Who ${word} signed it?`, 'Ada First', 'Bo Second', 'Cy Third'))).toEqual([
        'absolute',
      ])
    },
  )

  it('let a word stand that only holds an absolute one', () => {
    expect(rules(question('Who called it?', 'Ada Small', 'Bo Commonly', 'Cy Everyday'))).toEqual([])
  })

  it('find a right answer that is more than half longer than the others are on average', () => {
    const others = ['twenty characters xx', 'twenty characters yy']
    expect(rules(question('Which is it?', 'z'.repeat(30), ...others))).toEqual([])
    expect(rules(question('Which is it?', 'z'.repeat(31), ...others))).toEqual(['key-length'])
  })

  it('say nothing of the lengths of short answers', () => {
    expect(rules(question('How many are there?', '1 000 000 000', '9', '47'))).toEqual([])
  })

  it('find a word that the stem shares with the right answer alone', () => {
    expect(
      rules(question('Who built the stone bridge?', 'The stone guild', 'The wood guild', 'The iron guild')),
    ).toEqual(['clang'])
    expect(
      itemFlaws(question('Who built the stone bridge?', 'Stone guild', 'Wood guild', 'Iron guild'))[0]
        ?.message,
    ).toContain('“stone”')
  })

  it('let a shared word stand that a wrong answer has too, and words without content', () => {
    expect(
      rules(question('Who built the stone bridge?', 'The stone guild', 'The stone house', 'The iron guild')),
    ).toEqual([])
    expect(rules(question('Which treaty is it with Iran?', 'The treaty with Iran', 'One', 'Two'))).toEqual([])
  })
})
