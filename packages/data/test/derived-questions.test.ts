import { describe, expect, it } from 'vitest'
import { drawQuestion } from '../src/derive/questions/draw.ts'
import { gradeAnswer } from '../src/derive/questions/grading.ts'
import { deriveQuestions, TEMPLATES } from '../src/derive/questions/index.ts'
import { itemChecker } from '../src/derive/questions/item-rules/index.ts'
import { answerParts } from '../src/derive/questions/parts.ts'
import { citationsOf, indexRecords } from '../src/derive/records.ts'
import type { Dataset } from '../src/generated/types.ts'
import { COLLECTIONS, KINDS } from '../src/schema/kinds.ts'
import { derivedFrom, optionsOf } from './derived.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
const derived = derivedFrom(dataset)
const itemFlaws = itemChecker(dataset)

describe('the questions of the real dataset', () => {
  it('are many, of every kind, and at least two thirds of them follow from records', () => {
    const counts = {
      format: countBy(derived, ({ format }) => format),
      difficulty: countBy(derived, ({ difficulty }) => difficulty),
      topic: countBy(derived, ({ topic }) => topic),
      template: countBy(derived, ({ template }) => template ?? ''),
    }
    const summary = JSON.stringify(counts, null, 1)
    expect(derived.length, summary).toBeGreaterThanOrEqual(130)
    expect(derived.length / dataset.questions.length, summary).toBeGreaterThanOrEqual(2 / 3)
    expect(Object.keys(counts.format).sort(), summary).toEqual([
      'attribution',
      'comparison',
      'estimate',
      'match',
      'multiple-choice',
      'order',
      'single-choice',
      'true-false',
    ])
    for (const [difficulty, count] of Object.entries(counts.difficulty))
      expect(count, `${difficulty}: ${summary}`).toBeGreaterThanOrEqual(30)
    expect(Object.keys(counts.topic).length, summary).toBeGreaterThanOrEqual(24)
    // No template and no topic makes up so much of the bank that it would be a bank of one thing.
    for (const count of Object.values(counts.template))
      expect(count, summary).toBeLessThan(derived.length / 5)
    for (const count of Object.values(counts.topic)) expect(count, summary).toBeLessThan(derived.length / 5)
  })

  it('have ids and stems with answers of their own', () => {
    expect(repeated(dataset.questions.map(({ id }) => id))).toEqual([])
    expect(
      repeated(
        dataset.questions.map((question) => question.stem + answerParts(question).map(({ text }) => text)),
      ),
    ).toEqual([])
  })

  it('come from every template that can ask without giving its answer away', () => {
    const used = new Set(derived.map(({ template }) => template))
    // The short names of the treaties carry their year, so that a question on the day of signature gives it away.
    // No claim that somebody denied has two others who do nothing but assert it.
    const unusable = ['signing-date', 'who-denied']
    expect(
      TEMPLATES.map(({ name }) => name).filter((name) => !used.has(name) && !unusable.includes(name)),
    ).toEqual([])
  })

  it.for(derived.filter(({ citations }) => citations !== undefined))(
    'cite for $id only what the records behind it cite',
    ({ citations = [], supports }) => {
      const records = indexRecords(dataset)
      const related = [
        ...supports,
        ...dataset.provisions.filter(({ treaty }) => supports.includes(treaty)).map(({ id }) => id),
      ]
      const known = related.flatMap((id) => {
        const entry = records.get(id)
        return entry ? citationsOf(entry.record) : []
      })
      expect(known).toEqual(
        expect.arrayContaining(citations.map(({ source }) => expect.objectContaining({ source }))),
      )
    },
  )

  it.for(derived.filter(({ template }) => template === 'acting-body'))(
    'cite for $id the act that it asks about, and not the rest of the treaty',
    ({ id, citations }) => {
      const acts = dataset.treaties.flatMap((treaty) =>
        treaty.acts.map((act) => ({ ...act, question: `q-acting-body-${treaty.id}-${act.id}` })),
      )
      expect(citations).toEqual(acts.find(({ question }) => question === id)?.citations)
    },
  )

  it('ask of acts only what is known with high certainty', () => {
    const unsure = dataset.treaties.flatMap((treaty) =>
      treaty.acts
        .filter(({ certainty }) => certainty !== 'high')
        .flatMap(({ id, type }) =>
          type === 'signature'
            ? [`q-signing-city-${treaty.id}`, `q-signing-date-${treaty.id}`]
            : [`q-acting-body-${treaty.id}-${id}`],
        ),
    )
    expect(unsure).toContain('q-acting-body-russia-china-2001-duma-vote')
    expect(derived.map(({ id }) => String(id)).filter((id) => unsure.includes(id))).toEqual([])
  })

  it.for(dataset.questions.map((question) => [question.id, question] as const))(
    '%s has no flaw',
    ([, question]) => {
      expect(itemFlaws(question)).toEqual([])
      expect(question.stem).toMatch(/^\S.{0,118}\?$/)
      expect(question.explanation).not.toBe('')
      const parts = answerParts(question)
      for (const { text } of parts) expect(text).toMatch(/^\S.{0,74}$/)
      const options = optionsOf(question)
      const right = options.filter(({ correct }) => correct).length
      if (question.format === 'single-choice' || question.format === 'true-false') expect(right).toBe(1)
      if (options.length > 0) expect(options.length).toBeGreaterThanOrEqual(3)
      expect(new Set(parts.map(({ text }) => text.toLowerCase())).size).toBe(parts.length)
    },
  )

  it('tell each fact that they ask by a record that exists', () => {
    const ids = new Set<string>(KINDS.flatMap((kind) => dataset[COLLECTIONS[kind]].map(({ id }) => id)))
    for (const { id, asks = [] } of derived) {
      expect(
        asks.filter((fact) => !ids.has(fact.replace(/\/.*$/, ''))),
        id,
      ).toEqual([])
    }
  })

  it('name records that exist, among them more than the topic', () => {
    const ids = new Set<string>(KINDS.flatMap((kind) => dataset[COLLECTIONS[kind]].map(({ id }) => id)))
    for (const { supports } of dataset.questions) {
      expect(supports.length).toBeGreaterThan(0)
      expect(supports.filter((id) => !ids.has(id))).toEqual([])
    }
  })

  it('put dates, numbers and articles in order', () => {
    const ordered = derived.filter(({ template }) =>
      ['event-date', 'signing-date', 'number-of-articles', 'article-number'].includes(template ?? ''),
    )
    expect(ordered.length).toBeGreaterThan(10)
    for (const question of ordered) {
      const values = optionsOf(question).map(({ text }) =>
        /^\d+ [A-Z]/.test(text) ? Date.parse(`${text} UTC`) : Number(text.replace('Article ', '')),
      )
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
  })

  it('do not give the key of a date away by its place among the answers', () => {
    const dates = derived.filter(({ template }) => template === 'event-date')
    const ranks = countBy(
      dates.flatMap((question) => Array.from({ length: 100 }, (_, seed) => drawQuestion(question, seed))),
      (drawn) => ('options' in drawn ? String(drawn.options.findIndex(({ correct }) => correct)) : 'none'),
    )
    const all = Object.values(ranks).reduce((sum, count) => sum + count, 0)
    expect(Object.keys(ranks).sort()).toEqual(['0', '1', '2', '3'])
    for (const count of Object.values(ranks)) expect(count / all, JSON.stringify(ranks)).toBeGreaterThan(0.18)
  })

  it.each(['number', 'month'])('do not let where a %s stands on its scale give it away', (quantity) => {
    const estimates = derived
      .filter((question) => question.format === 'estimate' && question.estimate.quantity === quantity)
      .map((question) => drawQuestion(question, 0))
      .filter((drawn) => drawn.format === 'estimate')
    expect(estimates.length).toBeGreaterThan(10)
    const places = estimates.map(({ value, low, high }) => (value - low) / (high - low))
    expect(places.filter((place) => place > 0.4 && place < 0.6)).toEqual([])
    const early = places.filter((place) => place < 0.5).length / places.length
    expect(early).toBeGreaterThan(0.25)
    expect(early).toBeLessThan(0.75)
    // Who answers at one place of every scale, wherever it is, does not earn much more than guesses earn.
    for (let place = 0; place <= 1; place += 0.05) {
      const credits = estimates.map(
        (drawn) => gradeAnswer(drawn, drawn.low + place * (drawn.high - drawn.low)).credit,
      )
      expect(average(credits), `at ${place.toFixed(2)} of each scale`).toBeLessThan(0.6)
    }
  })
})

describe('deriving questions', () => {
  it('gives the same questions in the same order each time', () => {
    expect(deriveQuestions(structuredClone(dataset))).toEqual(deriveQuestions(dataset))
  })

  it('changes no record', () => {
    const before = structuredClone(dataset)
    deriveQuestions(dataset)
    expect(dataset).toEqual(before)
  })

  it('gives none from an empty dataset', () => {
    const empty = Object.fromEntries(
      Object.entries(dataset).map(([key, part]) => [key, typeof part === 'string' ? part : []]),
    )
    // The keys are those of a dataset.
    expect(deriveQuestions(empty as unknown as Dataset)).toEqual([])
  })
})

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const groups = Map.groupBy(items, keyOf)
  return Object.fromEntries([...groups].map(([key, group]) => [key, group.length]))
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
