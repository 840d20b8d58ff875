import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveQuestions, TEMPLATES } from '../src/derive/questions/index.ts'
import { itemFlaws } from '../src/derive/questions/item-rules.ts'
import { citationsOf, indexRecords } from '../src/derive/records.ts'
import { isWeak } from '../src/derive/weakness.ts'
import type { Claim, Dataset, Question } from '../src/generated/types.ts'
import { COLLECTIONS, KINDS } from '../src/schema/kinds.ts'
import { untruths } from './naive-evaluator.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
const derived = dataset.questions.filter(({ template }) => template !== undefined)

describe('the questions of the real dataset', () => {
  it('are at least thirty', () => {
    expect(dataset.questions.length).toBeGreaterThanOrEqual(30)
  })

  it('have ids and stems with answers of their own', () => {
    expect(repeated(dataset.questions.map(({ id }) => id))).toEqual([])
    expect(
      repeated(dataset.questions.map(({ stem, options }) => stem + options.map(({ text }) => text))),
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
      expect(question.options.filter(({ correct }) => correct)).toHaveLength(1)
      expect(question.options.length).toBeGreaterThanOrEqual(3)
      expect(question.stem).toMatch(/^\S.{0,118}\?$/)
      for (const { text, rationale } of question.options) {
        expect(text).toMatch(/^\S.{0,74}$/)
        expect(rationale).not.toBe('')
      }
      expect(new Set(question.options.map(({ text }) => text.toLowerCase())).size).toBe(
        question.options.length,
      )
    },
  )

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
    for (const { options } of ordered) {
      const values = options.map(({ text }) =>
        /^\d+ [A-Z]/.test(text) ? Date.parse(`${text} UTC`) : Number(text.replace('Article ', '')),
      )
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
  })

  it('do not give the key of a date away by its place among the answers', () => {
    const dates = derived.filter(({ template }) => template === 'event-date')
    const ranks = new Set(dates.map(({ options }) => options.findIndex(({ correct }) => correct)))
    expect(dates.length).toBeGreaterThanOrEqual(4)
    expect(ranks.size).toBeGreaterThan(1)
  })
})

describe('the truth of derived questions, judged a second time by other code', () => {
  it.for(derived.map((question) => [question.id, question] as const))(
    '%s has a true key and proved distractors',
    ([, question]) => {
      expect(untruths(question, dataset)).toEqual([])
    },
  )

  it('would not hold with another answer marked as right', () => {
    for (const question of derived) {
      for (const { text } of question.options.filter(({ correct }) => !correct)) {
        const wrong = {
          ...question,
          options: question.options.map((option) => ({ ...option, correct: option.text === text })),
        }
        expect(untruths(wrong, dataset)).not.toEqual([])
      }
    }
  })

  it('would not hold with an answer that the records do not know', () => {
    for (const question of derived) {
      const options = question.options.map((option) =>
        option.correct ? { ...option, text: 'Something else' } : option,
      )
      expect(untruths({ ...question, options }, dataset)).not.toEqual([])
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

describe('a changed fact', () => {
  /** A claim that Dmitry Peskov denied, with a second voice for it, so that it can be asked who denied it. */
  const DISPUTED = 'signing-date-linked-to-trump'
  const disputed = withEach('claims', (claim) => {
    const [first] = claim.assertions
    return claim.id === DISPUTED && first
      ? { ...claim, assertions: [...claim.assertions, { ...first, actor: 'unnamed-observers' as const }] }
      : claim
  })
  const ofDenials = deriveQuestions(disputed).filter(({ template }) => template === 'who-denied')

  it('has a question on a denial to change', () => {
    expect(ofDenials.map(({ id }) => String(id))).toEqual([`q-who-denied-${DISPUTED}`])
    expect(ofDenials.flatMap((question) => untruths(question, disputed))).toEqual([])
  })

  /** The question with an id after a change, and that every question of the changed records is still true. */
  function rederived(question: Question, changed: Dataset): Question | undefined {
    const questions = deriveQuestions(changed)
    expect(questions.flatMap((one) => untruths(one, changed))).toEqual([])
    return questions.find(({ id }) => id === question.id)
  }

  it.for(questionsOf('event-date'))('changes or removes $id when the event is moved by a day', (question) => {
    const [subject] = question.supports
    const changed = withEach('events', (event) =>
      event.id === subject ? { ...event, date: nextDay(event.date) } : event,
    )
    expect(rederived(question, changed)).not.toEqual(question)
    expect(untruths(question, changed)).not.toEqual([])
  })

  it.for(questionsOf('event-date'))('removes $id when the date is no longer sure', (question) => {
    const [subject] = question.supports
    for (const unsure of [
      { date: '2025' },
      { confidence: 'medium' },
      { status: 'contested-claim' },
    ] as const) {
      const changed = withEach('events', (event) => (event.id === subject ? { ...event, ...unsure } : event))
      expect(rederived(question, changed)).toBeUndefined()
    }
  })

  it.for(questionsOf('event-order'))(
    'changes or removes $id when the first event moves to the end',
    (question) => {
      const key = question.options.find(({ correct }) => correct)?.text
      const changed = withEach('events', (event) =>
        event.title === key ? { ...event, date: '2026-01-01' } : event,
      )
      expect(rederived(question, changed)).not.toEqual(question)
      expect(untruths(question, changed)).not.toEqual([])
    },
  )

  it.for([...questionsOf('signing-date'), ...questionsOf('signing-city')])(
    'removes $id with the act of signature',
    (question) => {
      const changed = withEach('treaties', (treaty) => ({
        ...treaty,
        acts: question.supports.includes(treaty.id)
          ? treaty.acts.filter(({ type }) => type !== 'signature')
          : treaty.acts,
      }))
      expect(rederived(question, changed)).toBeUndefined()
    },
  )

  it.for(questionsOf('acting-body'))('removes $id with the act that it asks about', (question) => {
    const changed = withEach('treaties', (treaty) => ({
      ...treaty,
      acts: treaty.acts.filter(({ id }) => question.id !== `q-acting-body-${treaty.id}-${id}`),
    }))
    expect(rederived(question, changed)).toBeUndefined()
  })

  it.for(questionsOf('acting-body'))(
    'takes a body out of $id when some source dates an act of it to that day',
    (question) => {
      const day = dataset.treaties
        .flatMap(({ id, acts }) => acts.map((act) => ({ ...act, question: `q-acting-body-${id}-${act.id}` })))
        .find((act) => act.question === question.id)?.date
      const [distractor] = question.options.filter(({ correct }) => !correct)
      const body = dataset.actors.find(({ name }) => name === distractor?.text)?.id
      if (day === undefined || body === undefined) throw new Error(`${question.id} names no act or no body`)
      const changed = withEach('treaties', (treaty) => ({
        ...treaty,
        acts: treaty.acts.map((act) =>
          act.by.includes(body)
            ? { ...act, alternatives: [{ date: day, statedBy: 'Another source', citations: act.citations }] }
            : act,
        ),
      }))
      expect(rederived(question, changed)?.options.map(({ text }) => text) ?? []).not.toContain(
        distractor?.text,
      )
    },
  )

  it.for(questionsOf('number-of-articles'))('changes $id with the number', (question) => {
    const [subject] = question.supports
    const changed = withEach('treaties', (treaty) =>
      treaty.id === subject ? { ...treaty, articles: 99 } : treaty,
    )
    const after = rederived(question, changed)
    expect(after?.options.find(({ correct }) => correct)?.text).toBe('99')
  })

  it.for(questionsOf('signatory'))(
    'changes or removes $id when the list of signatories names no one',
    (question) => {
      const [subject] = question.supports
      const changed = withEach('treaties', (treaty) =>
        treaty.id === subject ? { ...treaty, signatories: [] } : treaty,
      )
      expect(rederived(question, changed)).toBeUndefined()
    },
  )

  it.for([...questionsOf('article-number'), ...questionsOf('article-content')])(
    'removes $id when the number is no longer verified',
    (question) => {
      const [subject] = question.supports
      const changed = withEach('provisions', (provision) =>
        provision.id === subject ? { ...provision, numberVerified: false } : provision,
      )
      expect(rederived(question, changed)).toBeUndefined()
    },
  )

  it.for(questionsOf('coded-obligation'))(
    'removes $id when a second treaty has the obligation, or the only one has it not',
    (question) => {
      const variable = question.id.includes('-defense-') ? 'defense' : 'neutral'
      for (const value of [0, 1]) {
        const changed = withEach('treaties', (treaty) => ({
          ...treaty,
          coding: treaty.coding && {
            ...treaty.coding,
            variables: treaty.coding.variables.map((coded) =>
              coded.name === variable ? { ...coded, value } : coded,
            ),
          },
        }))
        expect(rederived(question, changed)).toBeUndefined()
      }
    },
  )

  it.for(ofDenials)('changes or removes $id when one of the others denies too', (question) => {
    const [other] = question.options.filter(({ correct }) => !correct)
    const denier = dataset.actors.find(({ name }) => name === other?.text)
    const changed = withEach(
      'claims',
      (claim) => {
        const [assertion] = claim.assertions
        if (!question.supports.includes(claim.id) || !assertion || !denier) return claim
        return {
          ...claim,
          assertions: [...claim.assertions, { ...assertion, actor: denier.id, stance: 'denies' as const }],
        }
      },
      disputed,
    )
    const after = rederived(question, changed)
    expect(after).not.toEqual(question)
    expect(after?.options.map(({ text }) => text) ?? []).not.toContain(other?.text)
  })

  it.for(ofDenials)('tell in $id nothing that only copies of other reports carry', (question) => {
    const claim = disputed.claims.find(({ id }) => question.supports.includes(id))
    const firm = claim?.assertions.filter((assertion) => !isWeak(assertion)) ?? []
    expect(question.citations?.map(({ source }) => source).sort()).toEqual(
      firm.map(({ citation }) => citation.source).sort(),
    )
    expect(question.explanation.match(/\(/g)).toHaveLength(firm.length)
  })

  it.for(ofDenials)('removes $id when only copies of other reports carry the denials', (question) => {
    const changed = withEach(
      'claims',
      (claim) => ({
        ...claim,
        assertions: claim.assertions.map((assertion) =>
          ['denies', 'disputes'].includes(assertion.stance)
            ? { ...assertion, certainty: 'low' as const }
            : assertion,
        ),
      }),
      disputed,
    )
    expect(rederived(question, changed)).toBeUndefined()
  })

  it.for(ofDenials)(
    'offers in $id nobody as a wrong answer who denied, were it only in copies of other reports',
    (question) => {
      const [other] = question.options.filter(({ correct }) => !correct)
      const denier = dataset.actors.find(({ name }) => name === other?.text)
      const changed = withEach(
        'claims',
        (claim) => {
          const [assertion] = claim.assertions
          if (!question.supports.includes(claim.id) || !assertion || !denier) return claim
          const weak = {
            ...assertion,
            actor: denier.id,
            stance: 'denies' as const,
            certainty: 'low' as const,
          }
          return { ...claim, assertions: [...claim.assertions, weak] }
        },
        disputed,
      )
      expect(rederived(question, changed)?.options.map(({ text }) => text) ?? []).not.toContain(other?.text)
    },
  )

  it.for(ofDenials)('removes $id when nobody denies', (question) => {
    const changed = withEach(
      'claims',
      (claim) => ({
        ...claim,
        assertions: claim.assertions.filter(({ stance }) => stance !== 'denies' && stance !== 'disputes'),
      }),
      disputed,
    )
    expect(rederived(question, changed)).toBeUndefined()
  })

  it('asks nobody who denied when the others qualify, or nobody but states otherwise', () => {
    for (const change of [
      (claim: Claim) => ({
        ...claim,
        assertions: claim.assertions.map((one) =>
          one.stance === 'asserts' ? { ...one, stance: 'qualifies' as const } : one,
        ),
      }),
      (claim: Claim) => ({
        ...claim,
        assertions: claim.assertions.map((one) =>
          one.stance === 'denies' ? { ...one, stance: 'states-otherwise' as const } : one,
        ),
      }),
    ]) {
      const changed = withEach('claims', (claim) => (claim.id === DISPUTED ? change(claim) : claim), disputed)
      expect(deriveQuestions(changed).filter(({ template }) => template === 'who-denied')).toEqual([])
    }
  })

  it('never makes a question untrue, whichever facts change', () => {
    const day = fc.constantFrom(
      ...dataset.events.map(({ date }) => date),
      '2025',
      '2025-01/2025-06',
      '../2025-04-21',
    )
    const eventChange = fc.record({ index: fc.nat(dataset.events.length - 1), date: day })
    const actChange = fc.record({ treaty: fc.nat(dataset.treaties.length - 1), act: fc.nat(40), date: day })
    fc.assert(
      fc.property(
        fc.array(eventChange, { maxLength: 12 }),
        fc.array(actChange, { maxLength: 6 }),
        (events, acts) => {
          const changed: Dataset = {
            ...dataset,
            events: dataset.events.map((event, index) => ({
              ...event,
              date: events.find((one) => one.index === index)?.date ?? event.date,
            })),
            treaties: dataset.treaties.map((treaty, index) => ({
              ...treaty,
              acts: treaty.acts.map((act, position) => ({
                ...act,
                date: acts.find((one) => one.treaty === index && one.act === position)?.date ?? act.date,
              })),
            })),
          }
          expect(deriveQuestions(changed).flatMap((question) => untruths(question, changed))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})

function questionsOf(template: string): Question[] {
  return derived.filter((question) => question.template === template)
}

function withEach<K extends 'events' | 'treaties' | 'provisions' | 'claims'>(
  collection: K,
  change: (record: Dataset[K][number]) => Dataset[K][number],
  base: Dataset = dataset,
): Dataset {
  return { ...base, [collection]: base[collection].map(change) }
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
