import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUESTION_FORMATS, questionArbitrary } from '../../../test/question-arbitraries.ts'
import type { Question } from '../../generated/types.ts'
import { monthOfNumber } from '../months.ts'
import { drawQuestion, FALSE_ANSWER, PLACE, TRUE_ANSWER } from './draw.ts'
import type { DrawnQuestion, QuestionOf } from './drawn.ts'
import { estimateText } from './parts.ts'

const seed = fc.integer({ min: 0, max: 0xffffffff })
const anyQuestion = fc.oneof(...QUESTION_FORMATS.map((format) => questionArbitrary(format)))

/** A question of a format; the arbitrary makes no other. */
function questionIn<F extends Question['format']>(format: F): fc.Arbitrary<QuestionOf<F>> {
  return questionArbitrary(format) as fc.Arbitrary<QuestionOf<F>>
}

/** What is drawn from a question of a format, with the question. */
/** What a question of a format is drawn as. */
type DrawnOf<F, D = DrawnQuestion> = D extends { readonly format: infer Formats }
  ? F extends Formats
    ? D
    : never
  : never

function holds<F extends Question['format']>(
  format: F,
  check: (drawn: DrawnOf<F>, question: QuestionOf<F>) => void,
) {
  fc.assert(
    fc.property(questionIn(format), seed, (question, number) => {
      const drawn = drawQuestion(question, number)
      expect(drawn.format).toBe(format)
      // The format has just been looked at.
      check(drawn as DrawnOf<F>, question)
    }),
    { numRuns: 300 },
  )
}

describe('a question drawn by a seed', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (question, number) => {
        expect(drawQuestion(structuredClone(question), number)).toEqual(drawQuestion(question, number))
      }),
    )
  })

  it('does not depend on what else was drawn, nor change the question', () => {
    fc.assert(
      fc.property(anyQuestion, anyQuestion, seed, (question, other, number) => {
        const before = structuredClone(question)
        const alone = drawQuestion(question, number)
        drawQuestion(other, number)
        expect(drawQuestion(question, number)).toEqual(alone)
        expect(question).toEqual(before)
      }),
    )
  })

  it('differs from seed to seed wherever there is a choice', () => {
    const [question] = fc.sample(questionIn('match'), { numRuns: 1, seed: 3 })
    if (!question) throw new Error('nothing was made')
    expect(new Set(seeds(50).map((one) => JSON.stringify(drawQuestion(question, one)))).size).toBeGreaterThan(
      3,
    )
  })
})

describe('what a seed gives, which it has always given, so that a link to a quiz keeps its quiz', () => {
  const numbered = (count: number, ...right: readonly number[]) =>
    seeds(count).map((index) => ({
      text: `${index}`,
      correct: right.includes(index),
      rationale: `Why ${index}.`,
    }))
  const entries = numbered(6).map(({ text, rationale }) => ({ text, rationale }))
  const pairs = entries.map(({ text, rationale }) => ({ left: text, right: `of ${text}`, rationale }))
  const rows = numbered(7).map(({ text, rationale }, index) => ({
    text,
    rationale,
    category: 'xxxxyzz'[index],
  }))
  const categories = [...'xyz']

  /** What is drawn in a line: what is right has a star, a place, its other side or its category. */
  function told(drawn: DrawnQuestion): string {
    if ('options' in drawn)
      return [drawn.stem, ...drawn.options.map(({ text, correct }) => (correct ? `${text}*` : text))].join(
        ' | ',
      )
    if ('entries' in drawn) return drawn.entries.map(({ text, place }) => `${text} ${place}`).join(' | ')
    if ('lefts' in drawn)
      return `${drawn.lefts.map(({ text, right }) => `${text} ${drawn.rights[right]}`).join(' | ')} among ${drawn.rights}`
    if ('rows' in drawn)
      return drawn.rows.map(({ text, category }) => `${text} ${drawn.categories[category]}`).join(' | ')
    return ''
  }

  it.for([
    [
      { format: 'single-choice', options: numbered(6, 2), shown: 4 },
      'Is it […]? | 4 | 5 | 3 | 2*',
      'Is it […]? | 1 | 0 | 4 | 2*',
      'Is it […]? | 0 | 3 | 5 | 2*',
    ],
    [
      { format: 'single-choice', options: numbered(5, 2) },
      'Is it […]? | 2* | 3 | 1 | 4 | 0',
      'Is it […]? | 4 | 1 | 0 | 2* | 3',
      'Is it […]? | 2* | 1 | 3 | 0 | 4',
    ],
    [
      { format: 'single-choice', options: numbered(7, 3), shown: 4, ordered: true },
      'Is it […]? | 3* | 4 | 5 | 6',
      'Is it […]? | 0 | 2 | 3* | 4',
      'Is it […]? | 0 | 1 | 2 | 3*',
    ],
    [
      { format: 'multiple-choice', options: numbered(6, 1, 4, 5), shown: 4 },
      'Is it […]? | 4* | 5* | 3 | 2',
      'Is it […]? | 1* | 0 | 4* | 2',
      'Is it […]? | 0 | 3 | 5* | 2',
    ],
    [
      { format: 'multiple-choice', options: numbered(6, 1, 4, 5), shown: 4, ordered: true },
      'Is it […]? | 2 | 3 | 4* | 5*',
      'Is it […]? | 0 | 1* | 2 | 4*',
      'Is it […]? | 0 | 2 | 3 | 5*',
    ],
    [
      { format: 'true-false', options: numbered(5, 2) },
      'Is it 2? | True* | False: 4 | False: 3',
      'Is it 4? | True | False: 2* | False: 0',
      'Is it 3? | True | False: 2* | False: 1',
    ],
    [
      { format: 'true-false', options: numbered(5, 2), ordered: true },
      'Is it 2? | True* | False: 3 | False: 4',
      'Is it 4? | True | False: 0 | False: 2*',
      'Is it 3? | True | False: 1 | False: 2*',
    ],
    [
      { format: 'order', entries, shown: 4 },
      '4 2 | 5 3 | 3 1 | 2 0',
      '1 1 | 0 0 | 4 3 | 2 2',
      '0 0 | 3 2 | 5 3 | 2 1',
    ],
    [
      { format: 'order', entries },
      '5 5 | 3 3 | 4 4 | 2 2 | 0 0 | 1 1',
      '4 4 | 1 1 | 2 2 | 0 0 | 5 5 | 3 3',
      '2 2 | 3 3 | 5 5 | 0 0 | 1 1 | 4 4',
    ],
    [{ format: 'order', entries: entries.slice(3) }, '4 1 | 5 2 | 3 0', '3 0 | 5 2 | 4 1', '4 1 | 3 0 | 5 2'],
    [
      { format: 'match', pairs, shown: 4 },
      '4 of 4 | 5 of 5 | 3 of 3 | 2 of 2 among of 5,of 2,of 3,of 4',
      '1 of 1 | 0 of 0 | 4 of 4 | 2 of 2 among of 2,of 4,of 1,of 0',
      '0 of 0 | 3 of 3 | 5 of 5 | 2 of 2 among of 3,of 0,of 2,of 5',
    ],
    [
      { format: 'match', pairs: pairs.slice(2) },
      '4 of 4 | 3 of 3 | 5 of 5 | 2 of 2 among of 3,of 5,of 2,of 4',
      '5 of 5 | 2 of 2 | 3 of 3 | 4 of 4 among of 5,of 2,of 4,of 3',
      '3 of 3 | 4 of 4 | 2 of 2 | 5 of 5 among of 4,of 5,of 3,of 2',
    ],
    [
      { format: 'comparison', categories, rows, shown: 4 },
      '6 z | 5 z | 2 x | 4 y',
      '4 y | 5 z | 0 x | 6 z',
      '2 x | 3 x | 6 z | 4 y',
    ],
    [
      { format: 'attribution', categories, rows },
      '6 z | 2 x | 4 y | 5 z | 3 x | 0 x | 1 x',
      '0 x | 6 z | 5 z | 2 x | 1 x | 3 x | 4 y',
      '6 z | 3 x | 4 y | 2 x | 0 x | 1 x | 5 z',
    ],
  ] as const)('of %j', ([parts, ...expected]) => {
    // Each row has the parts of its format.
    const question = { id: 'q-made', stem: 'Is it […]?', ...parts } as unknown as Question
    expect(seeds(3).map((seed) => told(drawQuestion(question, seed + 1)))).toEqual(expected)
  })

  it.for([
    { format: 'single-choice', options: numbered(4, 1) },
    { format: 'order', entries },
    { format: 'match', pairs },
    { format: 'comparison', categories, rows },
  ])('has the reasons of the record: of %j', (parts) => {
    // Each row has the parts of its format.
    const drawn = drawQuestion({ id: 'q-made', stem: 'Which?', ...parts } as unknown as Question, 1)
    const shown =
      'options' in drawn
        ? drawn.options
        : 'entries' in drawn
          ? drawn.entries
          : 'lefts' in drawn
            ? drawn.lefts
            : 'rows' in drawn
              ? drawn.rows
              : []
    expect(shown.map(({ rationale }) => rationale)).toEqual(shown.map(({ text }) => `Why ${text}.`))
    expect(shown).not.toEqual([])
  })

  it('has for a statement the reason of what it states', () => {
    const question = {
      ...choice(5, 2),
      options: numbered(5, 2),
      format: 'true-false',
      stem: `Is it ${PLACE}?`,
    } as const
    expect(drawQuestion(question, 2)).toMatchObject({
      stem: 'Is it 4?',
      options: [{ rationale: 'Why 4.' }, { rationale: 'Why 2.' }, { rationale: 'Why 0.' }],
    })
  })
})

describe('a single choice', () => {
  it('has one right answer, as many answers as it is to show, and each as the record has it', () => {
    holds('single-choice', ({ options }, question) => {
      expect(options.filter(({ correct }) => correct)).toHaveLength(1)
      expect(options).toHaveLength(Math.min(question.shown ?? 8, question.options.length))
      expect(new Set(options).size).toBe(options.length)
      expect(question.options).toEqual(expect.arrayContaining([...options]))
    })
  })

  it('keeps the order of answers that have one', () => {
    fc.assert(
      fc.property(questionIn('single-choice'), seed, (question, number) => {
        const drawn = drawQuestion({ ...question, ordered: true }, number)
        expect(placesIn(question.options, drawn)).toEqual([...placesIn(question.options, drawn)].sort())
      }),
    )
  })

  it.for([
    [3, 7, 4],
    [2, 5, 3],
  ] as const)(
    'has the key of ordered answers (place %i of %i, %i shown) at each rank equally often',
    ([key, count, shown]) => {
      const ranks = seeds(4000).map((number) => {
        const drawn = drawQuestion({ ...choice(count, key), shown, ordered: true }, number)
        return 'options' in drawn ? drawn.options.findIndex(({ correct }) => correct) : -1
      })
      expect(chiSquared(ranks, shown)).toBeLessThan(CHI_SQUARED_LIMIT)
    },
  )

  it('has the key of answers without an order at each place equally often', () => {
    const places = seeds(4000).map((number) => {
      const drawn = drawQuestion({ ...choice(6, 0), shown: 4 }, number)
      return 'options' in drawn ? drawn.options.findIndex(({ correct }) => correct) : -1
    })
    expect(chiSquared(places, 4)).toBeLessThan(CHI_SQUARED_LIMIT)
  })

  it('shows each wrong answer equally often', () => {
    const shown = seeds(3000).flatMap((number) => {
      const drawn = drawQuestion({ ...choice(7, 6), shown: 4 }, number)
      return 'options' in drawn
        ? drawn.options.filter(({ correct }) => !correct).map(({ text }) => Number(text))
        : []
    })
    // Three of the six are shown at a time.
    expect(shown).toHaveLength(9000)
    expect(chiSquared(shown, 6)).toBeLessThan(CHI_SQUARED_LIMIT)
  })
})

describe('a choice of several', () => {
  it('has a right and a wrong answer, and as many answers as it is to show', () => {
    holds('multiple-choice', ({ options }, question) => {
      expect(new Set(options.map(({ correct }) => correct)).size).toBe(2)
      expect(options).toHaveLength(Math.min(question.shown ?? 8, question.options.length))
      expect(question.options).toEqual(expect.arrayContaining([...options]))
    })
  })
})

describe('a statement', () => {
  it('states one of the answers, and has one right choice, which is true to the statement', () => {
    holds('true-false', ({ stem, options: [truth, ...corrections] }, question) => {
      const stated = question.options.filter(({ text }) => question.stem.replace(PLACE, text) === stem)
      expect(stated).toHaveLength(1)
      expect(truth).toMatchObject({ text: TRUE_ANSWER, correct: stated[0]?.correct })
      const right = [truth, ...corrections].filter((option) => option?.correct)
      expect(right).toHaveLength(1)
      const offered = corrections.map(({ text }) => text)
      expect(offered).toHaveLength(2)
      expect(new Set(offered).size).toBe(2)
      expect(offered).not.toContain(FALSE_ANSWER + stated[0]?.text)
      for (const { text, correct } of corrections) {
        const option = question.options.find((one) => FALSE_ANSWER + one.text === text)
        expect(correct).toBe(option?.correct)
      }
    })
  })

  it('is true about half of the time', () => {
    const truths = seeds(4000).map((number) => {
      const drawn = drawQuestion({ ...choice(5, 2), format: 'true-false', stem: `Is it ${PLACE}?` }, number)
      return 'options' in drawn && drawn.options[0]?.correct ? 1 : 0
    })
    expect(chiSquared(truths, 2)).toBeLessThan(CHI_SQUARED_LIMIT)
  })

  it('keeps the order of corrections that have one', () => {
    fc.assert(
      fc.property(questionIn('true-false'), seed, (question, number) => {
        const drawn = drawQuestion({ ...question, ordered: true }, number)
        const said = question.options.map(({ text }) => ({ text: FALSE_ANSWER + text }))
        const places = placesIn(said, drawn).slice(1)
        expect(places).toEqual([...places].sort())
      }),
    )
  })
})

describe('things to put in order', () => {
  it('never stand in the right order at first, and have each place once', () => {
    holds('order', ({ entries }, question) => {
      const places = entries.map(({ place }) => place)
      const sorted = [...places].sort()
      expect(sorted).toEqual([...entries.keys()])
      expect(places).not.toEqual(sorted)
      expect(entries).toHaveLength(Math.min(question.shown ?? 8, question.entries.length))
    })
  })

  it('have the places in which the record has them', () => {
    holds('order', ({ entries }, question) => {
      const right = [...entries].sort((first, second) => first.place - second.place)
      const inRecord = right.map(({ text }) => question.entries.findIndex((entry) => entry.text === text))
      expect(inRecord).toEqual([...inRecord].sort((first, second) => first - second))
    })
  })
})

describe('things to match', () => {
  it('each have their own on the other side, as the record has it', () => {
    holds('match', ({ lefts, rights }, question) => {
      expect(lefts.map(({ right }) => right).sort()).toEqual([...rights.keys()])
      for (const { text, right } of lefts)
        expect(question.pairs).toContainEqual(expect.objectContaining({ left: text, right: rights[right] }))
      expect(lefts).toHaveLength(Math.min(question.shown ?? 8, question.pairs.length))
    })
  })
})

describe.for(['attribution', 'comparison'] as const)('things to sort (%s)', (format) => {
  it('each have the category of the record, with as many categories among them as there is room for', () => {
    holds(format, ({ rows, categories }, question) => {
      for (const { text, category } of rows)
        expect(question.rows).toContainEqual(
          expect.objectContaining({ text, category: categories[category] }),
        )
      expect(rows).toHaveLength(Math.min(question.shown ?? 8, question.rows.length))
      const used = new Set(question.rows.map(({ category }) => category)).size
      expect(new Set(rows.map(({ category }) => category)).size).toBe(Math.min(used, rows.length))
    })
  })
})

describe('an estimate', () => {
  it('is what the record has', () => {
    holds('estimate', ({ quantity, value, low, high, step, unit }, { estimate }) => {
      if (estimate.quantity === 'number') expect({ quantity, value, low, high, step, unit }).toEqual(estimate)
      else {
        expect([low, value, high].map(monthOfNumber)).toEqual([
          estimate.earliest,
          estimate.month,
          estimate.latest,
        ])
        expect([step, unit]).toEqual([1, ''])
      }
      expect(estimateText(estimate)).not.toBe('')
    })
  })
})

/** One in a thousand fair draws goes beyond this with five degrees of freedom; with fewer, fewer do. */
const CHI_SQUARED_LIMIT = 20.5

function chiSquared(values: readonly number[], kinds: number): number {
  const expected = values.length / kinds
  return Array.from({ length: kinds }, (_, kind) => values.filter((value) => value === kind).length).reduce(
    (sum, count) => sum + (count - expected) ** 2 / expected,
    0,
  )
}

function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** A single choice whose answers are their numbers. */
function choice(count: number, key: number) {
  return {
    id: 'q-made',
    format: 'single-choice',
    stem: 'Which?',
    options: seeds(count).map((index) => ({ text: String(index), correct: index === key, rationale: '' })),
  } as const
}

/** Where the answers drawn stand among those of the record. */
function placesIn(options: readonly { readonly text: string }[], drawn: DrawnQuestion): number[] {
  return 'options' in drawn
    ? drawn.options.map(({ text }) => options.findIndex((option) => option.text === text))
    : []
}
