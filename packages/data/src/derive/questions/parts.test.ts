import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUESTION_FORMATS, questionArbitrary } from '../../../test/question-arbitraries.ts'
import { answerParts, estimateText, textsOf } from './parts.ts'

const question = fc.constantFrom(...QUESTION_FORMATS).chain((format) => questionArbitrary(format))

/** What stands at a path of a record. */
function at(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value: unknown, key) => Object(value)[key], record)
}

describe('the parts of a question', () => {
  it('stand in the record where they say that they do', () => {
    fc.assert(
      fc.property(question, (one) => {
        for (const { text, path } of answerParts(one)) {
          if (one.format !== 'estimate') expect(at(one, path)).toBe(text)
        }
      }),
    )
  })

  it('are as many as the record has, each at a place of its own', () => {
    fc.assert(
      fc.property(question, (one) => {
        const parts = answerParts(one)
        const count =
          'options' in one
            ? one.options.length
            : 'entries' in one
              ? one.entries.length
              : 'pairs' in one
                ? 2 * one.pairs.length
                : 'rows' in one
                  ? one.rows.length
                  : 1
        expect(parts).toHaveLength(count)
        expect(new Set(parts.map(({ path }) => path.join('/'))).size).toBe(count)
      }),
    )
  })

  it('are right as far as the record says, and always where nothing wrong is offered', () => {
    fc.assert(
      fc.property(question, (one) => {
        const right = answerParts(one).map(({ correct }) => correct)
        expect(right).toEqual(
          'options' in one ? one.options.map(({ correct }) => correct) : right.map(() => true),
        )
      }),
    )
  })
})

describe('the texts of a question', () => {
  it('hold every text that a reader meets, and no empty one', () => {
    fc.assert(
      fc.property(question, (one) => {
        const texts = textsOf(one)
        const { id, formerIds, template, topic, difficulty, format, supports, asks, citations, ...shown } =
          one
        const met: string[] = []
        JSON.stringify(shown, (key, value) => {
          if (typeof value === 'string' && value !== '' && key !== 'category') met.push(value)
          return key === 'estimate' ? undefined : value
        })
        expect([...texts].sort()).toEqual(expect.arrayContaining([...new Set(met)].sort()))
        expect(texts).not.toContain('')
      }),
    )
  })
})

describe('the right answer to an estimate', () => {
  it('is written with what it counts, or as a month', () => {
    const number = { quantity: 'number', value: 162, unit: 'kilometres', low: 0, high: 200, step: 1 } as const
    expect(estimateText(number)).toBe('162 kilometres')
    expect(
      estimateText({ quantity: 'month', month: '2025-10', earliest: '2024-01', latest: '2026-01' }),
    ).toBe('October 2025')
  })
})

describe('the parts of a question of each format', () => {
  const reason = { rationale: 'Because.' }
  const part = (text: string, ...path: readonly PropertyKey[]) => ({ text, ...reason, correct: true, path })
  const common = { id: 'q', stem: 'Which?', explanation: 'So it is.' } as const
  const options = [
    { text: 'a', correct: false, ...reason },
    { text: 'b', correct: true, ...reason },
  ]
  const chosen = [{ ...part('a', 'options', 0, 'text'), correct: false }, part('b', 'options', 1, 'text')]
  const rows = [{ text: 'a', category: 'Both', ...reason }]
  const sorted = { ...common, categories: ['Both', 'Neither'], rows }
  const estimate = { quantity: 'number', value: 3, unit: 'ships', low: 0, high: 9, step: 1 } as const

  it.for([
    [{ ...common, format: 'single-choice', options }, chosen, []],
    [{ ...common, format: 'multiple-choice', options }, chosen, []],
    [{ ...common, format: 'true-false', options }, chosen, []],
    [
      { ...common, format: 'order', entries: [{ text: 'a', ...reason }] },
      [part('a', 'entries', 0, 'text')],
      [],
    ],
    [
      { ...common, format: 'match', pairs: [{ left: 'a', right: 'b', ...reason }] },
      [part('a', 'pairs', 0, 'left'), part('b', 'pairs', 0, 'right')],
      [],
    ],
    [{ ...sorted, format: 'attribution' }, [part('a', 'rows', 0, 'text')], ['Both', 'Neither']],
    [{ ...sorted, format: 'comparison' }, [part('a', 'rows', 0, 'text')], ['Both', 'Neither']],
  ] as const)('are, and a reader meets them: %j', ([one, parts, categories]) => {
    expect(answerParts(one)).toEqual(parts)
    expect(textsOf(one)).toEqual([
      'Which?',
      'So it is.',
      ...parts.flatMap(({ text, rationale }) => [text, rationale]),
      ...categories,
    ])
  })

  it('are of an estimate its right answer, without a reason', () => {
    const one = { ...common, format: 'estimate', estimate } as const
    expect(answerParts(one)).toEqual([
      { text: '3 ships', rationale: '', correct: true, path: ['estimate', 'value'] },
    ])
    expect(textsOf(one)).toEqual(['Which?', 'So it is.', '3 ships'])
  })
})
