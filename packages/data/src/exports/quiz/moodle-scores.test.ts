import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, questionArbitrary } from '../../../test/question-arbitraries.ts'
import { drawQuestion } from '../../derive/questions/draw.ts'
import { gradeAnswer } from '../../derive/questions/grading.ts'
import { monthsBetween } from './exchange-estimate.ts'
import { numberAnswers, optionPercents } from './moodle-scores.ts'

const SEED = 20250117

describe('what an answer earns in Moodle', () => {
  it('is what it earns in the quiz, whichever of several options are chosen', () => {
    fc.assert(
      fc.property(questionArbitrary('multiple-choice'), fc.nat(255), (question, bits) => {
        const [item] = itemsOf([question])
        if (item?.kind !== 'choice') throw new Error('the item is no choice')
        const chosen = item.options.flatMap((_, index) => ((bits >> index) & 1 ? [index] : []))
        const percents = optionPercents(item)
        const inMoodle = Math.max(
          0,
          chosen.reduce((sum, index) => sum + (percents[index] ?? 0), 0),
        )
        const { credit } = gradeAnswer(drawQuestion(question, SEED), chosen)
        expect(inMoodle / 100).toBeCloseTo(credit, 4)
      }),
    )
  })

  it('sums to all of the credit over the right options', () => {
    fc.assert(
      fc.property(questionArbitrary('multiple-choice'), (question) => {
        const [item] = itemsOf([question])
        if (item?.kind !== 'choice') throw new Error('the item is no choice')
        const percents = optionPercents(item)
        const right = percents.filter((percent) => percent > 0).reduce((sum, percent) => sum + percent, 0)
        expect(right).toBeCloseTo(100, 3)
        expect(percents.some((percent) => percent < 0)).toBe(true)
      }),
    )
  })

  it('is all for an estimate that the quiz calls right, and half where the quiz gives at least half', () => {
    fc.assert(
      fc.property(
        questionArbitrary('estimate'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (question, share) => {
          const [item] = itemsOf([question])
          const drawn = drawQuestion(question, SEED)
          if (item?.kind !== 'estimate' || drawn.format !== 'estimate') throw new Error('no estimate')
          const steps = Math.round((share * (drawn.high - drawn.low)) / drawn.step)
          const answer = Math.min(drawn.high, Number((drawn.low + steps * drawn.step).toPrecision(12)))
          const written =
            drawn.quantity === 'month' ? Math.floor(answer / 12) * 100 + (answer % 12) + 1 : answer
          const fitting = numberAnswers(item).find(
            // Moodle compares with a little room for fractions too.
            ({ value, tolerance }) => Math.abs(written - value) <= tolerance + 1e-9,
          )
          const { credit } = gradeAnswer(drawn, answer)
          // At the very edge of half, fractions decide.
          fc.pre(Math.abs(credit - 0.5) > 1e-6)
          expect(fitting?.percent ?? 0).toBe(credit === 1 ? 100 : credit >= 0.5 ? 50 : 0)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('months of six digits', () => {
  it('go on from December to January', () => {
    expect(monthsBetween(202411, 202502)).toEqual([202411, 202412, 202501, 202502])
  })
})
