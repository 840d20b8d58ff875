import { describe, expect, it } from 'vitest'
import { deriveQuestions } from '../src/derive/questions/index.ts'
import type { Dataset, Question, TreatyAct } from '../src/generated/types.ts'
import { COLLECTIONS, KINDS } from '../src/schema/kinds.ts'
import { derivedFrom, withEach } from './derived.ts'
import { untruths } from './naive-evaluator.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
const derived = derivedFrom(dataset)

describe('a fact that is gone', () => {
  // Where the topic is the first, no record is gone with it.
  const firsts = [...Map.groupBy(derived, ({ supports: [first] }) => first).entries()]

  it.for(firsts)('%s takes along or changes the questions that rest on it', ([first, questions]) => {
    const after = new Map(deriveQuestions(without(String(first))).map((one) => [one.id, one]))
    expect(questions.filter((question) => sameAsBefore(after.get(question.id), question))).toEqual([])
  })

  it.for(firsts)('%s leaves behind only what is still true', ([first]) => {
    const rest = without(String(first))
    expect(deriveQuestions(rest).flatMap((question) => untruths(question, rest))).toEqual([])
  })
})

describe('a fact that is another', () => {
  it('is tried for each template that is not tried elsewhere', () => {
    const elsewhere = [
      'acting-body',
      'article-content',
      'article-number',
      'coded-obligation',
      'event-date',
      'event-order',
      'number-of-articles',
      'signatory',
      'signing-city',
    ]
    const used = [...new Set(derived.map(({ template }) => template))].filter(
      (template) => !elsewhere.includes(template ?? ''),
    )
    expect(Object.keys(CHANGES).sort()).toEqual(used.sort())
  })

  it.for(
    derived
      .filter(({ template }) => CHANGES[template ?? ''] !== undefined)
      .map((question) => [question.id, question] as const),
  )('changes or removes %s, which would be untrue with it', ([, question]) => {
    const changed = CHANGES[question.template ?? '']?.(question) ?? dataset
    const after = deriveQuestions(changed)
    expect(
      sameAsBefore(
        after.find(({ id }) => id === question.id),
        question,
      ),
    ).toBe(false)
    expect(untruths(question, changed)).not.toEqual([])
    expect(after.flatMap((one) => untruths(one, changed))).toEqual([])
  })
})

/** For each template, the dataset in which what one of its questions asks about is otherwise. */
const CHANGES: Readonly<Record<string, (question: Question) => Dataset>> = {
  'article-check': onClaim((claim) => ({
    ...claim,
    assessment: claim.assessment && {
      ...claim.assessment,
      verdict: claim.assessment.verdict === 'not-found' ? 'imprecise' : 'not-found',
    },
  })),
  'articles-and-contents': (question) =>
    withEach(dataset, 'provisions', (one) =>
      one.id === question.supports[0] ? { ...one, numberVerified: false } : one,
    ),
  'before-signing': later,
  'bodies-and-days': onActs((act) => ({ ...act, date: nextDay(act.date) })),
  'bodies-of-party': (question) =>
    withEach(dataset, 'actors', (one) =>
      one.id === question.supports[1]
        ? { ...one, memberOf: question.id.endsWith('-iran') ? ('iran' as const) : ('china' as const) }
        : one,
    ),
  'coded-treaties': flipped,
  'compared-treaties': flipped,
  'disputed-number': moreOfSeries,
  'event-city': elsewhere,
  'event-month': later,
  'event-sequence': later,
  'event-year': later,
  'events-and-cities': elsewhere,
  'events-and-years': later,
  'events-of-year': later,
  'first-term': withTerm,
  'persons-and-offices': (question) =>
    withEach(dataset, 'actors', (one) => (one.id === question.supports[0] ? { ...one, offices: [] } : one)),
  'series-parts': moreOfSeries,
  speaker: spokenByAnother,
  stances: (question) =>
    withEach(dataset, 'claims', (claim) =>
      claim.id === question.supports[0]
        ? {
            ...claim,
            assertions: claim.assertions.map((one) =>
              one.actor === question.supports[1]
                ? {
                    ...one,
                    stance: one.stance === 'qualifies' ? ('asserts' as const) : ('qualifies' as const),
                  }
                : one,
            ),
          }
        : claim,
    ),
  'stated-number': moreOfSeries,
  'statements-and-speakers': spokenByAnother,
  'treaties-and-articles': (question) =>
    withEach(dataset, 'treaties', (one) =>
      one.id === question.supports[0] ? { ...one, articles: 99 } : one,
    ),
  'treaties-and-signatories': (question) =>
    withEach(dataset, 'treaties', (one) =>
      one.id === question.supports[0] ? { ...one, signatories: [] } : one,
    ),
  'treaties-and-terms': withTerm,
  'treaty-languages': (question) =>
    withEach(dataset, 'treaties', (one) =>
      one.id === question.supports[0] ? { ...one, languages: ['fr', 'ru'] } : one,
    ),
  'treaty-steps': onActs((act) => (act.type === 'signature' ? { ...act, date: '2031-01-01' } : act)),
}

/** The first event of a question happens long after all others. */
function later(question: Question): Dataset {
  return withEach(dataset, 'events', (one) =>
    one.id === question.supports[0] ? { ...one, date: '2031-01-01' } : one,
  )
}

function elsewhere(question: Question): Dataset {
  return withEach(dataset, 'events', (one) =>
    one.id === question.supports[0] ? { ...one, place: 'baku' } : one,
  )
}

function moreOfSeries(question: Question): Dataset {
  return withEach(dataset, 'series', (one) =>
    one.id === question.supports[0]
      ? {
          ...one,
          points: one.points.map((point) =>
            'value' in point ? { ...point, value: point.value + 1 } : point,
          ),
        }
      : one,
  )
}

function spokenByAnother(question: Question): Dataset {
  const [id] = question.supports
  const other = 'sergei-shoigu' as const
  const events = withEach(dataset, 'events', (one) => (one.id === id ? { ...one, actors: [other] } : one))
  return withEach(events, 'claims', (one) =>
    one.id === id
      ? { ...one, assertions: one.assertions.map((assertion) => ({ ...assertion, actor: other })) }
      : one,
  )
}

function withTerm(question: Question): Dataset {
  return withEach(dataset, 'treaties', (one) =>
    one.id === question.supports[0]
      ? { ...one, duration: { initialYears: 7, renewal: null, renewalYears: null } }
      : one,
  )
}

function flipped(question: Question): Dataset {
  return withEach(dataset, 'treaties', (one) =>
    one.id === question.supports[0] && one.coding
      ? {
          ...one,
          coding: {
            ...one.coding,
            variables: one.coding.variables.map((coded) => ({ ...coded, value: coded.value === 0 ? 1 : 0 })),
          },
        }
      : one,
  )
}

function onActs(change: (act: TreatyAct) => TreatyAct) {
  return (question: Question): Dataset =>
    withEach(dataset, 'treaties', (one) =>
      one.id === question.supports[0] ? { ...one, acts: one.acts.map(change) } : one,
    )
}

function onClaim(change: (claim: Dataset['claims'][number]) => Dataset['claims'][number]) {
  return (question: Question): Dataset =>
    withEach(dataset, 'claims', (one) => (one.id === question.supports[0] ? change(one) : one))
}

function without(id: string): Dataset {
  const collections = KINDS.map((kind) => COLLECTIONS[kind])
  return {
    ...dataset,
    ...Object.fromEntries(collections.map((name) => [name, dataset[name].filter((one) => one.id !== id)])),
  }
}

function sameAsBefore(after: Question | undefined, before: Question): boolean {
  return JSON.stringify(after) === JSON.stringify(before)
}

function nextDay(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(day) ? date : new Date(day + 86_400_000).toISOString().slice(0, 10)
}
