import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveQuestions } from '../src/derive/questions/index.ts'
import { isWeak } from '../src/derive/weakness.ts'
import type { Claim, Dataset, Question } from '../src/generated/types.ts'
import { withEach as changedBy, derivedFrom, optionsOf } from './derived.ts'
import { sameText } from './naive/reading.ts'
import { untruths } from './naive-evaluator.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
const derived = derivedFrom(dataset)

describe('a changed fact', () => {
  /** A claim that Dmitry Peskov denied, with two persons for it, so that it can be asked who denied it. */
  const DISPUTED = 'signing-date-linked-to-trump'
  const disputed = withEach('claims', (claim) => {
    const [first] = claim.assertions
    return claim.id === DISPUTED && first
      ? {
          ...claim,
          assertions: [
            ...claim.assertions,
            { ...first, actor: 'sergei-lavrov' as const },
            { ...first, actor: 'kazem-jalali' as const },
          ],
        }
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
      const key = optionsOf(question).find(({ correct }) => correct)?.text
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
      const [distractor] = optionsOf(question).filter(({ correct }) => !correct)
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
      expect(optionsOf(rederived(question, changed)).map(({ text }) => text)).not.toContain(distractor?.text)
    },
  )

  it.for(questionsOf('number-of-articles'))('changes $id with the number', (question) => {
    const [subject] = question.supports
    const changed = withEach('treaties', (treaty) =>
      treaty.id === subject ? { ...treaty, articles: 99 } : treaty,
    )
    const after = rederived(question, changed)
    expect(after && optionsOf(after).find(({ correct }) => correct)?.text).toBe('99')
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

  it.for(questionsOf('coded-obligation'))(
    'takes a treaty that is coded without a value for no wrong answer of $id',
    (question) => {
      const wrong = optionsOf(question).find(({ correct }) => !correct)?.text ?? ''
      const changed = withEach('treaties', (treaty) =>
        treaty.shortName === wrong && treaty.coding
          ? {
              ...treaty,
              coding: {
                ...treaty.coding,
                variables: treaty.coding.variables.map((coded) => ({ ...coded, value: null })),
              },
            }
          : treaty,
      )
      const after = rederived(question, changed)
      expect(after ? optionsOf(after).map(({ text }) => text) : []).not.toContain(wrong)
    },
  )

  it.for(ofDenials)('changes or removes $id when one of the others denies too', (question) => {
    const [other] = optionsOf(question).filter(({ correct }) => !correct)
    const denier = dataset.actors.find(({ name }) => sameText(name, other?.text ?? ''))
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
    expect(optionsOf(after).map(({ text }) => text)).not.toContain(other?.text)
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
      const [other] = optionsOf(question).filter(({ correct }) => !correct)
      const denier = dataset.actors.find(({ name }) => sameText(name, other?.text ?? ''))
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
      expect(optionsOf(rederived(question, changed)).map(({ text }) => text)).not.toContain(other?.text)
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
      { numRuns: 60 },
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
  return changedBy(base, collection, change)
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
