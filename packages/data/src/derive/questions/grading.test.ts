import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questions } from '../../generated/questions.ts'
import { drawQuestion } from './draw.ts'
import type { DrawnQuestion } from './drawn.ts'
import type { Answer } from './grade.ts'
import { gradeAnswer } from './grading.ts'

/** The answer that is right by what the drawn question says of its parts. */
function rightAnswer(drawn: DrawnQuestion): Answer {
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return drawn.options.findIndex(({ correct }) => correct)
    case 'multiple-choice':
      return drawn.options.flatMap(({ correct }, index) => (correct ? [index] : []))
    case 'order':
      return drawn.entries
        .map(({ place }, index) => [place, index] as const)
        .sort(([first], [second]) => first - second)
        .map(([, index]) => index)
    case 'match':
      return drawn.lefts.map(({ right }) => right)
    case 'attribution':
    case 'comparison':
      return drawn.rows.map(({ category }) => category)
    case 'estimate':
      return drawn.value
  }
}

const drawn = fc
  .record({ question: fc.constantFrom(...questions), seed: fc.nat() })
  .map(({ question, seed }) => drawQuestion(question, seed))
const anything = fc.oneof(
  fc.integer({ min: -2, max: 9 }),
  fc.double(),
  fc.array(fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double()), { maxLength: 12 }),
)

describe('grading an answer', () => {
  it('finds the right answer to every question of the bank right, however it is drawn', () => {
    fc.assert(
      fc.property(drawn, (question) => {
        expect(gradeAnswer(question, rightAnswer(question))).toMatchObject({ isRight: true, credit: 1 })
      }),
      { numRuns: 1000 },
    )
  })

  it('gives whatever is answered from nothing to one point, and one only for what is right', () => {
    fc.assert(
      fc.property(drawn, anything, (question, answer) => {
        const { isRight, credit, parts } = gradeAnswer(question, answer)
        expect(credit).toBeGreaterThanOrEqual(0)
        expect(credit).toBeLessThanOrEqual(1)
        expect(isRight).toBe(credit === 1)
        expect(isRight).toBe(parts.every(Boolean))
      }),
      { numRuns: 2000 },
    )
  })

  it.for([-1, 1.5, 99, Number.NaN, Number.POSITIVE_INFINITY])(
    'finds %s wrong, which is no option',
    (chosen) => {
      for (const question of questions) {
        if (question.format !== 'single-choice') continue
        expect(gradeAnswer(drawQuestion(question, 1), chosen).isRight).toBe(false)
      }
    },
  )

  it('finds whatever does not fit the question wrong, and never fails on it', () => {
    const nested = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 12 }),
    )
    fc.assert(
      fc.property(drawn, nested, (question, answer) => {
        // An answer read from a link or from storage can be anything.
        const { isRight, credit } = gradeAnswer(question, answer as Answer)
        expect(credit).toBeGreaterThanOrEqual(0)
        expect(credit).toBeLessThanOrEqual(1)
        expect(isRight).toBe(credit === 1)
        const numbers = typeof answer === 'number' || (Array.isArray(answer) && answer.every(Number.isFinite))
        if (!numbers) expect(isRight).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('finds a right answer with something more, or wrapped in a list, wrong', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.oneof(fc.integer({ min: -2, max: 99 }), fc.constant(Number.NaN)),
        (question, more) => {
          const right = rightAnswer(question)
          const altered = typeof right === 'number' ? [right] : [...right, more]
          const isRepeat =
            question.format === 'multiple-choice' && typeof right !== 'number' && right.includes(more)
          fc.pre(!isRepeat)
          expect(gradeAnswer(question, altered).isRight).toBe(false)
          // The list in a list, which no type lets through.
          expect(gradeAnswer(question, [right] as unknown as Answer).isRight).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('takes in a choice of several one right choice away for each wrong one', () => {
    const option = (text: string, correct: boolean) => ({ text, correct, rationale: '' })
    const question = {
      id: 'q',
      format: 'multiple-choice',
      stem: 'Which?',
      options: [option('a', true), option('b', true), option('c', false), option('d', false)],
    } as const
    const creditOf = (...chosen: readonly number[]) => gradeAnswer(question, chosen).credit
    expect(creditOf(0, 1)).toBe(1)
    expect(creditOf(0)).toBe(0.5)
    expect(creditOf(0, 1, 2)).toBe(0.5)
    expect(creditOf(0, 2)).toBe(0)
    expect(creditOf(0, 1, 2, 3)).toBe(0)
    expect(creditOf()).toBe(0)
  })

  const option = (text: string, correct: boolean) => ({ text, correct, rationale: '' })
  const choice = {
    id: 'q',
    stem: 'Which?',
    options: [option('a', false), option('b', true), option('c', false)],
  }

  it.for([
    [1, true, 1, [true, true, true]],
    [0, false, 0, [false, false, true]],
    [2, false, 0, [true, false, false]],
    [3, false, 0, [true, false, true]],
    [[1], false, 0, [true, false, true]],
  ] as const)('judges of one choice, %j, every answer', ([answer, isRight, credit, parts]) => {
    const grade = { isRight, credit, parts }
    expect(gradeAnswer({ ...choice, format: 'single-choice' }, answer)).toEqual(grade)
    expect(gradeAnswer({ ...choice, format: 'true-false' }, answer)).toEqual(grade)
  })

  it.for([
    [[1], true, 1, [true, true, true]],
    [[1, 1], true, 1, [true, true, true]],
    [[0, 1], false, 0, [false, true, true]],
    [[], false, 0, [true, false, true]],
    [[1, 3], false, 0, [true, false, true]],
    [[1, 1, 1, 1], false, 0, [true, false, true]],
    [1, false, 0, [true, false, true]],
  ] as const)('judges of a choice of several, %j, every answer', ([answer, isRight, credit, parts]) => {
    expect(gradeAnswer({ ...choice, format: 'multiple-choice' }, answer)).toEqual({ isRight, credit, parts })
  })

  const text = (number: number) => ({ text: `${number}`, rationale: '' })
  const ordering = {
    id: 'q',
    stem: 'Which?',
    format: 'order',
    entries: [2, 0, 1].map((place) => ({ ...text(place), place })),
  } as const
  const matching = {
    id: 'q',
    stem: 'Which?',
    format: 'match',
    lefts: [2, 0, 1].map((right) => ({ ...text(right), right })),
    rights: ['a', 'b', 'c'],
  } as const
  const sorting = {
    id: 'q',
    stem: 'Which?',
    format: 'comparison',
    categories: ['a', 'b'],
    rows: [1, 0, 1].map((category) => ({ ...text(category), category })),
  } as const

  it.for([
    [ordering, [1, 2, 0], 1, [true, true, true]],
    // The first two changed places.
    [ordering, [2, 1, 0], 1 / 3, [true, false, false]],
    [ordering, [1], 1 / 3, [false, true, false]],
    [ordering, [1, 2, 0, 0], 0, [false, false, false]],
    [matching, [2, 0, 1], 1, [true, true, true]],
    [matching, [2, 1, 0], 1 / 3, [true, false, false]],
    [matching, [2, 0], 2 / 3, [true, true, false]],
    [sorting, [1, 0, 1], 1, [true, true, true]],
    [sorting, [0, 0, 1], 2 / 3, [false, true, true]],
    [sorting, 1, 0, [false, false, false]],
    [{ ...sorting, format: 'attribution' }, [1, 1, 1], 2 / 3, [true, false, true]],
  ] as const)('gives for a part of it that part: of %j, %j', ([question, answer, credit, parts]) => {
    expect(gradeAnswer(question, answer)).toEqual({ isRight: credit === 1, credit, parts })
  })

  it('gives an estimate less the farther it is off', () => {
    const question = {
      id: 'q',
      format: 'estimate',
      stem: 'How long?',
      quantity: 'number',
      unit: 'km',
      value: 160,
      low: 0,
      high: 1000,
      step: 10,
    } as const
    const creditOf = (answer: number) => gradeAnswer(question, answer).credit
    expect([160, 190, 130].map(creditOf)).toEqual([1, 1, 1])
    expect(creditOf(191)).toBeLessThan(1)
    expect(creditOf(200)).toBeCloseTo(0.96)
    expect(creditOf(300)).toBeCloseTo(0.56)
    expect(creditOf(20)).toBeCloseTo(0.56)
    expect(creditOf(430)).toBeCloseTo(0.04)
    expect([440, 500, 1000, -10, 1010].map(creditOf)).toEqual([0, 0, 0, 0, 0])
    // The nearest answers that can be given are not nearer than half a step.
    const coarse = { ...question, step: 100 }
    expect([210, 110, 211].map((answer) => gradeAnswer(coarse, answer).isRight)).toEqual([true, true, false])
    // From end to end.
    expect([0, 1000].map((value) => gradeAnswer({ ...question, value }, value).isRight)).toEqual([true, true])
  })

  it('counts an estimate at the edge of what is near as right, whatever binary fractions make of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(-3, 3), (tenths, off) => {
        const question = {
          id: 'q',
          format: 'estimate',
          stem: 'How long?',
          quantity: 'number',
          unit: 'km',
          value: tenths / 10,
          low: 0,
          high: 10,
          step: 0.1,
        } as const
        const answer = (tenths + off) / 10
        fc.pre(answer >= 0 && answer <= 10)
        expect(gradeAnswer(question, answer)).toEqual({ isRight: true, credit: 1, parts: [true] })
        const farther = (tenths + (off / 3) * 4) / 10
        fc.pre(farther >= 0 && farther <= 10)
        expect(gradeAnswer(question, farther).isRight).toBe(false)
      }),
    )
  })
})
