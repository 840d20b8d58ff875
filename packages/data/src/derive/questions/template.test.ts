import { describe, expect, it } from 'vitest'
import type { TopicId } from '../../generated/types.ts'
import { assemble, type Draft, type Template } from './template.ts'

const TEMPLATE: Template = { name: 'who', drafts: () => [] }
const answer = (text: string) => ({ text, rationale: `About ${text}.` })

type ChoiceDraft = Extract<Draft, { readonly key: unknown }>

function draft(change: Partial<ChoiceDraft> = {}): ChoiceDraft {
  return {
    subject: 'bridge',
    stem: 'Who built it?',
    key: answer('Cy'),
    distractors: [answer('Bo'), answer('Di'), answer('Ada'), answer('Eve')],
    explanation: 'Cy built it.',
    // The fixture has no topic of the real records.
    topic: 'ties' as TopicId,
    difficulty: 'easy',
    supports: [],
    order: 'by-text',
    ...change,
  }
}

/** The question of a draft of a choice. */
function choiceOf(change: ChoiceDraft) {
  const question = assemble(TEMPLATE, change)
  return question && 'options' in question ? question : undefined
}

const textsOf = (question: ReturnType<typeof choiceOf>) => question?.options.map(({ text }) => text)

describe('putting a question together', () => {
  it('takes the key and the other answers, of which a quiz shows four', () => {
    const question = choiceOf(draft())
    expect(question).toMatchObject({ shown: 4 })
    expect(question).not.toHaveProperty('ordered')
    expect(question?.options).toEqual([
      { text: 'Ada', correct: false, rationale: 'About Ada.' },
      { text: 'Bo', correct: false, rationale: 'About Bo.' },
      { text: 'Cy', correct: true, rationale: 'About Cy.' },
      { text: 'Di', correct: false, rationale: 'About Di.' },
      { text: 'Eve', correct: false, rationale: 'About Eve.' },
    ])
  })

  it('names the question after its template and its subject', () => {
    const question = assemble(TEMPLATE, draft())
    expect(question).toMatchObject({
      id: 'q-who-bridge',
      template: 'who',
      format: 'single-choice',
      stem: 'Who built it?',
    })
  })

  it('puts the answers in the order of the draft where it gives one, and says that they stand in it', () => {
    const order = ['Di', 'Cy', 'Bo', 'Ada', 'Eve']
    const question = choiceOf(draft({ order }))
    expect(textsOf(question)).toEqual(order)
    expect(question).toMatchObject({ ordered: true })
  })

  it('gives a question with two proved wrong answers, and none with one', () => {
    const few = choiceOf(draft({ distractors: [answer('Bo'), answer('Di')] }))
    expect(few?.options).toHaveLength(3)
    expect(few).not.toHaveProperty('shown')
    expect(assemble(TEMPLATE, draft({ distractors: [answer('Bo')] }))).toBeUndefined()
    expect(assemble(TEMPLATE, draft({ distractors: [] }))).toBeUndefined()
  })
})

/** What a draft of a format has of its own, on top of what every draft has. */
function assembled(parts: object) {
  const { key, distractors, order, ...common } = draft()
  // Each test gives the parts that the format has.
  return assemble(TEMPLATE, { ...common, ...parts } as unknown as Draft)
}

const numbered = (count: number, make: (number: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index + 1))

describe('what every question has', () => {
  it('is taken from the draft', () => {
    expect(assembled({ format: 'estimate', estimate: { quantity: 'month' } })).toEqual({
      id: 'q-who-bridge',
      template: 'who',
      format: 'estimate',
      stem: 'Who built it?',
      explanation: 'Cy built it.',
      topic: 'ties',
      difficulty: 'easy',
      supports: [],
      estimate: { quantity: 'month' },
    })
  })

  it('has facts and citations where the draft has some', () => {
    const month = { format: 'estimate', estimate: { quantity: 'month' } }
    expect(assembled({ ...month, asks: ['bridge/day'], citations: [{ source: 'wire' }] })).toMatchObject({
      asks: ['bridge/day'],
      citations: [{ source: 'wire' }],
    })
    const bare = assembled({ ...month, citations: [] })
    expect(bare).not.toHaveProperty('asks')
    expect(bare).not.toHaveProperty('citations')
  })
})

describe('a choice', () => {
  it('keeps the key and six other answers, those that the template prefers', () => {
    const many = ['H', 'G', 'F', 'E', 'D', 'B', 'A'].map(answer)
    expect(textsOf(choiceOf(draft({ key: answer('C'), distractors: many })))).toEqual([...'BCDEFGH'])
  })

  it('names the records that prove the answers which it keeps, each once', () => {
    const proved = (text: string, ...supports: readonly string[]) =>
      // The generated ids are those of the real records.
      ({ ...answer(text), supports }) as unknown as ReturnType<typeof answer>
    const distractors = [
      ...[proved('A', 'a', 'bridge'), answer('B'), proved('D', 'a', 'd')],
      ...[answer('E'), answer('F'), answer('G'), proved('H', 'h')],
    ]
    const supports = ['bridge'] as unknown as ChoiceDraft['supports']
    expect(choiceOf(draft({ supports, distractors }))?.supports).toEqual(['bridge', 'a', 'd'])
  })

  it('of a statement shows what the statement needs, in the order of the draft', () => {
    const question = choiceOf(draft({ format: 'true-false', order: ['Di', 'Cy', 'Bo', 'Ada', 'Eve'] }))
    expect(question).toMatchObject({ format: 'true-false', ordered: true, supports: [] })
    expect(question).not.toHaveProperty('shown')
    expect(choiceOf(draft({ format: 'true-false' }))).not.toHaveProperty('ordered')
    expect(choiceOf(draft({ format: 'single-choice' }))?.format).toBe('single-choice')
  })
})

describe('a choice of several', () => {
  const several = (right: number, wrong: number, order: ChoiceDraft['order'] = 'by-text') =>
    assembled({
      format: 'multiple-choice',
      right: numbered(right, (number) => answer(`R${number}`)),
      wrong: numbered(wrong, (number) => answer(`A${number}`)),
      order,
    })

  it('has the right answers among the wrong ones', () => {
    expect(several(1, 2)).toMatchObject({
      format: 'multiple-choice',
      options: [
        { text: 'A1', correct: false, rationale: 'About A1.' },
        { text: 'A2', correct: false, rationale: 'About A2.' },
        { text: 'R1', correct: true, rationale: 'About R1.' },
      ],
    })
    expect(several(1, 2)).not.toHaveProperty('shown')
    expect(several(2, 1, ['R2', 'A1', 'R1'])).toMatchObject({
      ordered: true,
      options: [{ text: 'R2' }, { text: 'A1' }, { text: 'R1' }],
    })
  })

  it('keeps four of either kind, of which a quiz shows four', () => {
    const question = several(5, 5)
    expect(question && 'options' in question && question.options.map(({ text }) => text)).toEqual([
      ...['A1', 'A2', 'A3', 'A4', 'R1', 'R2', 'R3', 'R4'],
    ])
    expect(question).toMatchObject({ shown: 4 })
  })

  it.for([
    [0, 4],
    [4, 0],
    [1, 1],
  ] as const)('is none with %i right and %i wrong', ([right, wrong]) => {
    expect(several(right, wrong)).toBeUndefined()
  })
})

describe.each([
  ['order', 'entries', {}, 3],
  ['match', 'pairs', {}, 3],
  ['attribution', 'rows', { categories: ['Said so', 'Denied it'] }, 2],
  ['comparison', 'rows', { categories: ['One', 'Other'] }, 2],
] as const)('a question of the format %s', (format, name, others, fewest) => {
  const parts = (count: number) => numbered(count, (number) => ({ text: String(number) }))
  const madeOf = (count: number) => assembled({ format, ...others, [name]: parts(count) })

  it('has seven parts at most, of which a quiz shows four', () => {
    expect(madeOf(8)).toMatchObject({ format, ...others, [name]: parts(7), shown: 4 })
    expect(madeOf(5)).toMatchObject({ shown: 4 })
    expect(madeOf(4)).not.toHaveProperty('shown')
    expect(madeOf(4)).toHaveProperty('template')
  })

  it(`is none with fewer than ${fewest}`, () => {
    expect(madeOf(fewest)).toMatchObject({ [name]: parts(fewest) })
    expect(madeOf(fewest - 1)).toBeUndefined()
  })
})

describe('a question that sorts', () => {
  it('is none with one category', () => {
    const rows = numbered(3, (number) => ({ text: String(number), category: 'Both' }))
    expect(assembled({ format: 'comparison', categories: ['Both'], rows })).toBeUndefined()
  })
})
