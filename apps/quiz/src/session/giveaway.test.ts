import { describe, expect, it } from 'vitest'
import type { QuizItem } from '../items/item.ts'
import { exampleItem, type Format } from '../items/item-examples.ts'
import { givesAway, tellOf } from './giveaway.ts'

/** A question that says a text once it is answered, and nothing else that the others ask for. */
function saying(explanation: string, changes: Partial<QuizItem> = {}): QuizItem {
  const options = ['1', '2', '3'].map((text) => ({ text, correct: text === '1', rationale: '' }))
  const item = { ...exampleItem('teller', { explanation, stem: 'Which?' }), ...changes }
  return { ...item, format: 'single-choice', options }
}

const isGivenAway = (earlier: QuizItem, format: Format = 'single-choice') =>
  givesAway(tellOf(earlier), tellOf(exampleItem('later', {}, format)))

describe('a question gives another away', () => {
  it.for([
    ['single-choice', 'It is alpha.'],
    ['multiple-choice', 'One of them is beta.'],
    ['true-false', 'ALPHA!'],
    ['match', 'Beta has its “Beta side”.'],
    ['match', 'Beta, and its “Beta — side”.'],
    ['estimate', 'They lie 1600 kilometres apart.'],
    ['estimate', 'Some 1,600 kilometres, as it says.'],
  ] as const)('of the kind %s that says “%s”', ([format, text]) => {
    expect(isGivenAway(saying(text), format)).toBe(true)
  })

  it.for([
    ['single-choice', 'It is alphabetical, and beta.'],
    ['multiple-choice', 'It is gamma or delta.'],
    ['true-false', 'It is beta.'],
    ['match', 'Beta, and Alpha without one.'],
    ['estimate', 'They lie 11600 kilometres or 1600 miles apart.'],
    ['estimate', 'They lie 160,0 kilometres apart.'],
    ['order', 'Delta came.'],
  ] as const)('but not of the kind %s when it says “%s”', ([format, text]) => {
    expect(isGivenAway(saying(text), format)).toBe(false)
  })

  it('by its stem, its answers or their reasons, the wrong ones too', () => {
    expect(isGivenAway(saying('', { stem: 'Is it Alpha?' }))).toBe(true)
    const base = saying('')
    if (base.format !== 'single-choice') throw new Error('not a choice')
    const told = (change: { readonly text: string } | { readonly rationale: string }): QuizItem => ({
      ...base,
      options: base.options.map((option) => (option.correct ? option : { ...option, ...change })),
    })
    expect(isGivenAway(told({ rationale: 'Not alpha.' }))).toBe(true)
    expect(isGivenAway(told({ text: 'alpha' }))).toBe(true)
    expect(isGivenAway(told({ text: 'beta' }))).toBe(false)
  })

  it('whose fact it asks for itself', () => {
    expect(isGivenAway(saying('', { asks: ['other', 'fact-later'] }))).toBe(true)
    expect(isGivenAway(saying('', { asks: ['fact-later/part'] }))).toBe(false)
  })
})
