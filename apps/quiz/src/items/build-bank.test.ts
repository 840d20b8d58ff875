import {
  dataset,
  drawQuestion,
  type Question,
  type QuestionOf,
  recordById,
  type SourceId,
} from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { buildBank } from './build-bank.ts'

const bank = buildBank(dataset)
const example = dataset.questions.find(
  (question): question is QuestionOf<'single-choice'> =>
    question.format === 'single-choice' && question.supports.includes('guardian-council-clears'),
)

/** The addresses that the quiz shows for a question like the first one, with changes. */
function shownFor(changes: Partial<QuestionOf<'single-choice'>>): (string | null)[] {
  if (!example) throw new Error('no question is about the review by the Guardian Council')
  const [item] = buildBank({ ...dataset, questions: [{ ...example, ...changes }] }).items
  return (item?.sources ?? []).map(({ url }) => url)
}

/** What the bank makes of the first question with changes, and without what it says that it asks for. */
function bankOf(changes: Partial<QuestionOf<'single-choice'>>, version = dataset.version) {
  if (!example) throw new Error('no question is about the review by the Guardian Council')
  const { asks: _, ...question } = example
  return buildBank({ ...dataset, version, questions: [{ ...question, ...changes }] })
}

function withAddress(count: number): SourceId[] {
  return dataset.sources
    .filter(({ url }) => url !== null)
    .slice(0, count)
    .map(({ id }) => id)
}

describe('the bank of the quiz', () => {
  it('has every question of the dataset', () => {
    expect(bank.items.map(({ id }) => id)).toEqual(dataset.questions.map(({ id }) => id))
  })

  it('has a source for every question', () => {
    expect(bank.items.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('never shows two sources of one question under the same label', () => {
    const repeated = bank.items.filter(
      ({ sources }) => new Set(sources.map(({ label }) => label)).size < sources.length,
    )
    expect(repeated.map(({ id }) => id)).toEqual([])
  })

  it('has questions of every format, and asks the same of each as the record does, for any seed', () => {
    const questionById = new Map<string, Question>(dataset.questions.map((one) => [one.id, one]))
    for (const item of bank.items) {
      const question = questionById.get(item.id)
      if (!question) throw new Error(`no question for ${item.id}`)
      for (const seed of [1, 2 ** 32 - 1])
        expect(drawQuestion(item, seed)).toEqual(drawQuestion(question, seed))
    }
    expect(new Set(bank.items.map(({ format }) => format)).size).toBe(8)
  })

  it('leaves out what no reader sees', () => {
    const left = bank.items.flatMap((item) =>
      Object.keys(item).filter((key) => ['supports', 'template', 'citations', 'formerIds'].includes(key)),
    )
    expect(left).toEqual([])
  })

  it('asks for the first record that proves an answer where the question does not say what it asks for', () => {
    const supports = ['treaty-signing', 'guardian-council-clears'] as const
    expect(bankOf({ supports }).items[0]?.asks).toEqual(['treaty-signing'])
    expect(bankOf({ supports, asks: ['treaty-signing/place'] }).items[0]?.asks).toEqual([
      'treaty-signing/place',
    ])
  })

  it('has a fingerprint that changes with a question, and not with the version alone', () => {
    const { fingerprint } = bankOf({})
    expect(fingerprint).toMatch(/^[0-9a-f]{8}$/)
    expect(bankOf({}).fingerprint).toBe(fingerprint)
    expect(bankOf({}, '99.0.0').fingerprint).toBe(fingerprint)
    expect(bankOf({ explanation: 'Another one.' }).fingerprint).not.toBe(fingerprint)
  })

  it('counts the questions of each topic', () => {
    const total = bank.topics.reduce((sum, { count }) => sum + count, 0)
    expect(total).toBe(bank.items.length)
    expect(
      bank.topics.every(({ id, count }) => count === bank.items.filter(({ topic }) => topic === id).length),
    ).toBe(true)
  })

  it('shows the citations that a question chose, in its order and each once', () => {
    const [first, second] = withAddress(2).reverse()
    if (!first || !second) throw new Error('two sources have no address')
    const citations = [first, second, first].map((source) => ({ source }))
    expect(shownFor({ citations })).toEqual([first, second].map((id) => recordById('source', id).url))
  })

  it('shows at most four, and one without an address where there is no other', () => {
    expect(shownFor({ citations: withAddress(9).map((source) => ({ source })) })).toHaveLength(4)
    expect(shownFor({ citations: [{ source: 'briefing-article' }] })).toEqual([null])
    const [addressed] = withAddress(1)
    const both = [{ source: 'briefing-article' as const }, ...(addressed ? [{ source: addressed }] : [])]
    expect(shownFor({ citations: both })).not.toContain(null)
  })

  it('shows the sources of the record that the question is about when it chose none', () => {
    const { citations } = recordById('event', 'guardian-council-clears')
    const shown = shownFor({ supports: ['guardian-council-clears', 'treaty-signing'] })
    expect(shown.toSorted()).toEqual(
      citations.map(({ source }) => recordById('source', source).url).toSorted(),
    )
  })
})
