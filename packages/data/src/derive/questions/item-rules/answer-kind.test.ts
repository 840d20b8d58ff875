import { describe, expect, it } from 'vitest'
import { answerKind } from './answer-kind.ts'

describe('the kind of an answer', () => {
  it.for([
    ['Article 12', 'article', 12],
    ['Article 4(2)', 'article', 4.002],
    ['Article 4(12)', 'article', 4.012],
    ['17 January 2025', 'day', 2025 * 12 + 0.17],
    ['1 December 1999', 'day', 1999 * 12 + 11 + 0.01],
    ['June 2025', 'month', 2025 * 12 + 5],
    ['2025', 'year', 2025],
    ['1999', 'year', 1999],
    ['3025', 'number', 3025],
    ['20255', 'number', 20255],
    ['1.25', 'number', 1.25],
    ['9,200', 'number', 9200],
    ['1,234,567.5', 'number', 1234567.5],
    ['about 9,200 persons', 'number', 9200],
    ['nearly 7', 'number', 7],
    ['more than 7', 'number', 7],
    ['About 7', 'number', 7],
    ['−5', 'number', -5],
    ['-5', 'number', -5],
    ['$5', 'number', 5],
    ['US$5', 'number', 5],
    ['€5', 'number', 5],
    ['£5', 'number', 5],
    ['−$5 million', 'number', -5e6],
    ['5 thousand', 'number', 5e3],
    ['5 million', 'number', 5e6],
    ['5 Billion', 'number', 5e9],
    ['5 trillion', 'number', 5e12],
    ['5%', 'number', 5],
    ['5 %', 'number', 5],
    ['5 million crowns', 'number', 5e6],
    ['5 years', 'number', 5],
    ['6 months', 'number', 0.5],
    ['1 month', 'number', 1 / 12],
    ['2 weeks', 'number', 14 / 365],
    ['90 days', 'number', 90 / 365],
    ['5 crowns', 'number', 5],
  ] as const)('of “%s” is %s, at the place %f', ([text, kind, rank]) => {
    const found = answerKind(text)
    expect(found.kind).toBe(kind)
    expect(found.rank).toBeCloseTo(rank, 6)
  })

  it.for([
    'Norland',
    'The Article 12',
    'Article 12 of it',
    'Article XII',
    'Article 4(a)',
    '17 January',
    'On 17 January 2025',
    '17 January 2025 at noon',
    '117 January 2025',
    'January 20255',
    'year 2025',
    'some 5',
    '5 old crowns',
    '5.',
    'in 5',
    '5 crowns 5',
    '',
  ])('of “%s” is text', (text) => {
    expect(answerKind(text)).toEqual({ kind: 'text', rank: 0 })
  })
})
