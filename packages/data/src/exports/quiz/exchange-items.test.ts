import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  itemsOf,
  QUESTION_FORMATS,
  questionArbitrary,
  questionsArbitrary,
  REAL,
} from '../../../test/question-arbitraries.ts'
import { isContested } from '../../derive/claims.ts'
import { drawQuestion } from '../../derive/questions/draw.ts'
import { gradeAnswer } from '../../derive/questions/grading.ts'
import type { Question } from '../../generated/types.ts'
import { sourceSchema } from '../../schema/source.ts'
import { exchangeItems } from './exchange-items.ts'
import { feedbackLines } from './feedback.ts'

describe('a question as it is handed to other programs', () => {
  it('is the same at each time, in every format', () => {
    fc.assert(
      fc.property(questionsArbitrary(), (questions) => {
        const items = itemsOf(questions)
        expect(itemsOf(questions)).toEqual(items)
        expect(items.map(({ format }) => format)).toEqual(QUESTION_FORMATS)
      }),
    )
  })

  it('has a key that the quiz calls right', () => {
    fc.assert(
      fc.property(questionsArbitrary(), (questions) => {
        for (const [index, item] of itemsOf(questions).entries()) {
          const question = questions[index]
          if (!question) throw new Error('there is no such question')
          const drawn = drawQuestion(question, 20250117)
          expect(gradeAnswer(drawn, keyOf(item, drawn)).isRight).toBe(true)
        }
      }),
    )
  })

  it('reaches the end of its scale where an answer there earns credit, whatever fractions do', () => {
    const estimate = { quantity: 'number', value: 0.3, low: 0, high: 2, step: 0.1, unit: 'km' } as const
    const question: Question = {
      // An id of no question, which no type lets through.
      id: 'how-far' as Question['id'],
      format: 'estimate',
      stem: 'How far?',
      explanation: 'So far.',
      topic: 'trade',
      difficulty: 'easy',
      supports: [],
      estimate,
    }
    const [item] = itemsOf([question])
    if (item?.kind !== 'estimate') throw new Error('the item is no estimate')
    expect(item.bands.at(-1)).toMatchObject({ credit: 0.5, from: 0 })
  })

  it('says why and where it was read, whoever takes it', () => {
    for (const item of exchangeItems(REAL)) {
      const [explanation, ...others] = feedbackLines(item)
      expect(explanation).toBe(item.explanation)
      expect(others.at(-1)).toMatch(/^Sources?: ./)
    }
  })

  it('names who stands behind each source, the best grade first where the question chose none', () => {
    const grades: readonly string[] = sourceSchema.shape.grade.options
    const byUrl = new Map(REAL.sources.map((source) => [source.url, source]))
    for (const question of REAL.questions.filter(({ citations }) => !citations)) {
      const [item] = itemsOf([question])
      const ranks = (item?.sources ?? [])
        // Of several sources without an address one cannot tell which it is.
        .filter(({ url }) => url !== null)
        .map(({ url }) => grades.indexOf(byUrl.get(url)?.grade ?? ''))
      expect(ranks).toEqual(ranks.toSorted((first, second) => first - second))
      for (const { label } of item?.sources ?? []) {
        expect(label).toMatch(
          /\((state-owned|state-funded|independent|intergovernmental|ownership not recorded)\)$/,
        )
      }
    }
  })

  it('is contested when a claim that proves it is', () => {
    const [question] = fc.sample(questionArbitrary('single-choice'), { numRuns: 1, seed: 1 })
    const claim = (contested: boolean) => REAL.claims.find((one) => isContested(one) === contested)?.id
    const about = (id: string | undefined) =>
      // Only what proves it is changed.
      itemsOf([{ ...question, supports: [id] } as unknown as Question])[0]?.isContested
    expect(about(claim(true))).toBe(true)
    expect(about(claim(false))).toBe(false)
  })
})

function keyOf(item: ReturnType<typeof exchangeItems>[number], drawn: ReturnType<typeof drawQuestion>) {
  switch (item.kind) {
    case 'choice': {
      const right = item.options.flatMap(({ isRight }, index) => (isRight ? [index] : []))
      return item.allowsSeveral ? right : (right[0] ?? -1)
    }
    case 'order':
      return item.entries
        .map(({ place }, index) => ({ place, index }))
        .toSorted((first, second) => first.place - second.place)
        .map(({ index }) => index)
    case 'pairing':
      return item.lefts.map(({ right }) => right)
    case 'estimate':
      return drawn.format === 'estimate' ? drawn.value : -1
  }
}
