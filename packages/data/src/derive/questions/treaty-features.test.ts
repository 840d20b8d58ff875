import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  madeAct,
  madeDataset,
  madeProvision,
  madeTreaty,
} from '../../../test/made-records.ts'
import { CODED_FEATURES, OTHER_FEATURES } from './features.ts'
import { codedTreaties, comparedTreaties } from './treaty-features.ts'

type Treaty = Made<'treaties'>
type Coded = NonNullable<Treaty['coding']>['variables'][number]

const coded = (name: string, value: number | null, parts: Partial<Coded> = {}): Coded => ({
  name,
  value,
  certainty: 'high',
  basis: [],
  alternatives: [],
  ...parts,
})

/** A treaty with these values coded. */
const treatyOf = (id: string, variables: readonly Coded[], parts: Partial<Treaty> = {}) =>
  madeTreaty(id, `Treaty ${id}`, {
    acts: [madeAct('signature', '2020', [], { citations: cited(`signing-of-${id}`, 'more') })],
    coding: {
      codedBy: 'a coder',
      atopId: null,
      variables: [...variables],
      cow: { type: 'I', certainty: 'high', alternatives: [] },
    },
    ...parts,
  })

const provisions = [
  madeProvision('talks', 3, 'ties', { citations: cited('clause-on-talks', 'more') }),
  madeProvision('crisis', 4, 'ties', { citations: cited('clause-on-crisis') }),
  madeProvision('copied', 5, 'ties', { certainty: 'low' }),
]

describe('the features of treaties', () => {
  it('are told in words', () => {
    expect([...CODED_FEATURES, ...OTHER_FEATURES].map(({ id, words }) => [id, words])).toEqual([
      ['defense', 'a duty to give military help if the other party is attacked'],
      ['offense', 'a duty to join an attack by the other party'],
      ['neutral', 'a promise of neutrality'],
      ['nonagg', 'a promise not to use force against each other'],
      ['consul', 'a duty to consult in a crisis'],
      ['noothall', 'a promise to make no agreement against the other party'],
      ['nomicoop', 'cooperation in fields other than the military'],
      ['interv', 'a promise not to interfere in the other’s internal affairs'],
      ['base', 'the placing of troops in the other state'],
      ['term', 'a first term of twenty years'],
      ['languages', 'an original in English'],
      ['articles', 'more than thirty articles'],
    ])
  })

  const found = (id: string, treaty: Treaty) => {
    const [one] = madeDataset({ treaties: [treaty] }).treaties
    const feature = [...CODED_FEATURES, ...OTHER_FEATURES].find((some) => some.id === id)
    return one && feature && [feature.truthOf(one), feature.told(one)]
  }

  it.for([
    [coded('consul', 2), 'true', 'Treaty a: consul = 2, as coded by a coder.'],
    [coded('consul', 0), 'false', 'Treaty a: consul = 0, as coded by a coder.'],
    [coded('consul', null), 'unknown', 'Treaty a: consul = null, as coded by a coder.'],
    [coded('consul', 1, { certainty: 'medium' }), 'unknown', 'Treaty a: consul = 1, as coded by a coder.'],
    [
      coded('consul', 1, { note: 'Article 3.' }),
      'true',
      'Treaty a: consul = 1, as coded by a coder. Article 3.',
    ],
  ] as const)('are coded: %j is %s', ([variable, truth, told]) => {
    expect(found('consul', treatyOf('a', [variable]))).toEqual([truth, told])
  })

  it('are unknown where nothing is coded', () => {
    expect(found('consul', treatyOf('a', []))?.[0]).toBe('unknown')
    expect(found('consul', treatyOf('a', [], { coding: null }))?.[0]).toBe('unknown')
  })

  it.for([
    ['term', { duration: null }, 'unknown', 'concluded without an end date.'],
    ['term', { duration: { indefinite: true } }, 'false', 'concluded without an end date.'],
    [
      'term',
      { duration: { initialYears: 20, renewal: null, renewalYears: null } },
      'true',
      'concluded for 20 years.',
    ],
    [
      'term',
      { duration: { initialYears: 10, renewal: null, renewalYears: null } },
      'false',
      'concluded for 10 years.',
    ],
    ['languages', { languages: null }, 'unknown', 'English is not among the languages of the originals.'],
    ['languages', { languages: ['ru', 'en'] }, 'true', 'English is one of the languages of the originals.'],
    ['languages', { languages: ['ru'] }, 'false', 'English is not among the languages of the originals.'],
    ['articles', { articles: null }, 'unknown', 'null articles.'],
    ['articles', { articles: 31 }, 'true', '31 articles.'],
    ['articles', { articles: 30 }, 'false', '30 articles.'],
  ] as const)('are in the record of the treaty: %s of %j is %s', ([id, parts, truth, told]) => {
    expect(found(id, treatyOf('a', [], parts as Partial<Treaty>))).toEqual([truth, `Treaty a: ${told}`])
  })
})

describe('the question which treaties are coded as having something', () => {
  const draftsOf = (...treaties: Treaty[]) => codedTreaties.drafts(madeDataset({ treaties, provisions }))

  it('is asked where several surely have it and another surely has not', () => {
    const drafts = draftsOf(
      treatyOf('a', [coded('consul', 1, { basis: ['crisis', 'talks', 'copied'] })]),
      treatyOf('b', [coded('consul', 0)]),
      treatyOf('c', [coded('consul', 1, { basis: ['talks'] })]),
      treatyOf('d', [coded('consul', 1, { certainty: 'low', basis: ['crisis'] })]),
    )
    const told = (id: string, value: number) => ({
      text: `Treaty ${id}`,
      rationale: `Treaty ${id}: consul = ${value}, as coded by a coder.`,
    })
    expect(drafts).toEqual([
      {
        format: 'multiple-choice',
        subject: 'consul',
        stem: 'Which of these treaties are coded as having a duty to consult in a crisis?',
        right: [told('a', 1), told('c', 1)],
        wrong: [told('b', 0)],
        explanation:
          'Treaty a: consul = 1, as coded by a coder. Treaty c: consul = 1, as coded by a coder. Treaty b: consul = 0, as coded by a coder.',
        topic: 'security',
        difficulty: 'hard',
        supports: ['a', 'c', 'b', 'crisis', 'talks', 'talks'],
        asks: ['a/consul', 'c/consul', 'b/consul'],
        citations: cited(
          'clause-on-talks',
          'clause-on-crisis',
          'signing-of-a',
          'signing-of-c',
          'signing-of-b',
        ),
        order: 'by-text',
      },
    ])
  })

  it('is not asked where one has it, or all', () => {
    const has = [coded('consul', 1)]
    expect(draftsOf(treatyOf('a', has), treatyOf('b', [coded('consul', 0)]))).toEqual([])
    expect(draftsOf(treatyOf('a', has), treatyOf('b', has))).toEqual([])
  })

  it.for([
    ['defense', 'aggression-clause'],
    ['offense', 'aggression-clause'],
    ['neutral', 'aggression-clause'],
    ['nonagg', 'aggression-clause'],
    ['base', 'security'],
  ] as const)('on %s is one of the topic %s', ([variable, topic]) => {
    const having = (id: string, value: number) => treatyOf(id, [coded(variable, value)])
    expect(draftsOf(having('a', 1), having('b', 1), having('c', 0))).toMatchObject([{ topic }])
  })

  it('cites no act of signature where there is none', () => {
    const having = (id: string, value: number) => treatyOf(id, [coded('base', value)], { acts: [] })
    expect(draftsOf(having('a', 1), having('b', 1), having('c', 0))).toMatchObject([{ citations: [] }])
  })
})

describe('the question which of two treaties has what', () => {
  /** Values of variables in their order, 1 where a treaty has something, 0 where it has not. */
  const having = (id: string, values: string, parts: Partial<Treaty> = {}) =>
    treatyOf(
      id,
      [...values].flatMap((value, index) => {
        const variable = CODED_FEATURES[index]?.id
        return variable === undefined || value === '?' ? [] : [coded(variable, Number(value))]
      }),
      parts,
    )
  const draftsOf = (...treaties: Treaty[]) => comparedTreaties.drafts(madeDataset({ treaties, provisions }))
  const categoriesOf = (first: string, second: string) =>
    draftsOf(having('a', first), having('b', second)).map((draft) =>
      'rows' in draft ? draft.rows.map(({ category }) => category) : [],
    )

  it('has a row for each feature that is sure of both', () => {
    const first = treatyOf('a', [
      coded('defense', 1, { basis: ['crisis', 'copied'] }),
      coded('neutral', 0),
      coded('consul', 1, { basis: ['talks', 'crisis'] }),
      coded('base', 0),
    ])
    const second = treatyOf('b', [
      coded('defense', 0),
      coded('neutral', 1),
      coded('consul', 1, { basis: ['talks'] }),
      coded('base', 0),
      coded('nonagg', 1),
    ])
    const both = (variable: string, one: number, two: number) =>
      `Treaty a: ${variable} = ${one}, as coded by a coder. Treaty b: ${variable} = ${two}, as coded by a coder.`
    expect(draftsOf(first, second)).toEqual([
      {
        format: 'comparison',
        subject: 'a-b',
        stem: 'By the records, which has what: the Treaty a or the Treaty b?',
        categories: ['Treaty a', 'Treaty b', 'Both', 'Neither'],
        rows: [
          {
            text: 'A duty to give military help if the other party is attacked',
            category: 'Treaty a',
            rationale: both('defense', 1, 0),
          },
          { text: 'A promise of neutrality', category: 'Treaty b', rationale: both('neutral', 0, 1) },
          { text: 'A duty to consult in a crisis', category: 'Both', rationale: both('consul', 1, 1) },
          {
            text: 'The placing of troops in the other state',
            category: 'Neither',
            rationale: both('base', 0, 0),
          },
        ],
        explanation:
          'A duty to give military help if the other party is attacked: Treaty a. A promise of neutrality: Treaty b. A duty to consult in a crisis: Both. The placing of troops in the other state: Neither. What a treaty obliges to is coded in the scheme of ATOP.',
        topic: 'aggression-clause',
        difficulty: 'hard',
        supports: ['a', 'b', 'crisis', 'talks'],
        asks: [
          ...['a/defense', 'b/defense', 'a/neutral', 'b/neutral'],
          ...['a/consul', 'b/consul', 'a/base', 'b/base'],
        ],
        citations: cited('clause-on-talks', 'clause-on-crisis', 'signing-of-a', 'signing-of-b'),
      },
    ])
  })

  it('prefers what they differ in, with three at most that both have and one that neither has', () => {
    const ofOne = (first: number, second: number) => [
      ...Array.from({ length: first }, () => 'Treaty a'),
      ...Array.from({ length: second }, () => 'Treaty b'),
    ]
    expect(categoriesOf('001101111', '001100001')).toEqual([
      [...ofOne(3, 0), 'Both', 'Both', 'Both', 'Neither'],
    ])
    expect(categoriesOf('111100010', '111100000')).toEqual([
      [...ofOne(1, 0), 'Both', 'Both', 'Both', 'Neither'],
    ])
    expect(categoriesOf('111110010', '000001010')).toEqual([[...ofOne(5, 1), 'Both']])
  })

  it('needs four rows and three categories, of what is sure of both', () => {
    expect(categoriesOf('1011', '0110')).toHaveLength(1)
    expect(categoriesOf('101', '011')).toEqual([])
    expect(categoriesOf('1011', '011?')).toEqual([])
    expect(categoriesOf('?011', '0110')).toEqual([])
    expect(categoriesOf('1111', '0011')).toEqual([])
  })

  it('compares each two treaties once, by what is not coded as well', () => {
    const term = { duration: { initialYears: 20, renewal: null, renewalYears: null } }
    const drafts = draftsOf(
      having('a', '1011', term),
      having('b', '0110', { duration: { indefinite: true } }),
      having('c', '0001', term),
    )
    expect(drafts).toMatchObject([{ subject: 'a-b' }, { subject: 'a-c' }, { subject: 'b-c' }])
    expect(drafts[0]?.explanation).toContain('A first term of twenty years: Treaty a.')
  })
})
