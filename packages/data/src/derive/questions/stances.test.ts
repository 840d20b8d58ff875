import { describe, expect, it } from 'vitest'
import {
  type Made,
  type MadeAssertion,
  madeActor,
  madeAssertion,
  madeClaim,
  madeDataset,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { stances } from './stances.ts'

const actors = [
  ...STATES_AND_SERVANTS,
  madeActor('press', 'group', 'some of the press'),
  madeActor('kremlin', 'organisation', 'Kremlin'),
]

const draftsOf = (assertions: MadeAssertion[], parts: Partial<Made<'claims'>> = {}) =>
  stances.drafts(
    madeDataset({ actors, claims: [madeClaim('doubled', 'Trade doubled in 2021.', assertions, parts)] }),
  )

const ada = madeAssertion('ada', 'asserts', '2022-01-10')
const bo = madeAssertion('bo', 'denies', '2022-01-12')
const low = { certainty: 'low' } as const

const rowsOf = (assertions: MadeAssertion[]) =>
  draftsOf(assertions).flatMap((draft) =>
    'rows' in draft ? draft.rows.map(({ text, category }) => `${text}: ${category}`) : [],
  )

describe('the question who said and who denied something', () => {
  it('has a row for each voice, by what it said', () => {
    const kremlin = madeAssertion('kremlin', 'qualifies', '2022-01-13')
    const press = madeAssertion('press', 'asserts', '2022-01')
    expect(draftsOf([bo, ada, kremlin, press, { ...bo, date: '2022-02' }, bo])).toEqual([
      {
        format: 'attribution',
        subject: 'doubled',
        stem: 'Who said and who denied: Trade doubled in 2021?',
        categories: ['Said so', 'Qualified it', 'Denied it'],
        rows: [
          {
            text: 'Bo Second',
            category: 'Denied it',
            rationale: 'Bo Second denied it (12 January 2022). Bo Second denied it (February 2022).',
          },
          { text: 'Ada First', category: 'Said so', rationale: 'Ada First said so (10 January 2022).' },
          {
            text: 'Kremlin',
            category: 'Qualified it',
            rationale: 'The Kremlin qualified it (13 January 2022).',
          },
          {
            text: 'Some of the press',
            category: 'Said so',
            rationale: 'Some of the press said so (January 2022).',
          },
        ],
        explanation:
          'Bo Second denied it (12 January 2022). Bo Second denied it (February 2022). Ada First said so (10 January 2022). The Kremlin qualified it (13 January 2022). Some of the press said so (January 2022).',
        topic: 'trade',
        difficulty: 'medium',
        supports: ['doubled', 'bo', 'ada', 'kremlin', 'press'],
        citations: [bo, ada, kremlin, press, { ...bo, date: '2022-02' }, bo].map(({ citation }) => citation),
      },
    ])
  })

  it('offers the stances in one order, whoever spoke first', () => {
    const taken = (
      ['denies', 'disputes', 'states-otherwise', 'neither-confirms-nor-denies', 'qualifies'] as const
    ).map((stance, index) =>
      madeAssertion(['bo', 'cy', 'di', 'senate', 'press'][index] ?? '', stance, '2022'),
    )
    expect(draftsOf([...taken, ada])).toMatchObject([
      {
        categories: [
          'Said so',
          'Qualified it',
          'Neither confirmed nor denied it',
          'Stated otherwise',
          'Disputed it',
          'Denied it',
        ],
      },
    ])
  })

  it('asks by the strongest word that was said against it', () => {
    const stem = (...against: readonly MadeAssertion['stance'][]) =>
      draftsOf([
        ada,
        ...against.map((stance, index) => madeAssertion(['bo', 'cy'][index] ?? '', stance, '2022')),
      ])[0]?.stem
    expect(stem('disputes', 'denies')).toBe('Who said and who denied: Trade doubled in 2021?')
    expect(stem('states-otherwise', 'disputes')).toBe('Who said and who disputed: Trade doubled in 2021?')
    expect(stem('disputes')).toBe('Who said and who disputed: Trade doubled in 2021?')
    expect(stem('states-otherwise')).toBe('Who said so, who otherwise: Trade doubled in 2021?')
  })

  it('needs a voice for it and a voice against it', () => {
    expect(draftsOf([ada])).toEqual([])
    expect(draftsOf([bo])).toEqual([])
    expect(draftsOf([ada, { ...bo, stance: 'qualifies' }])).toEqual([])
    expect(draftsOf([ada, { ...bo, ...low }])).toEqual([])
    expect(draftsOf([{ ...ada, ...low }, bo])).toEqual([])
    expect(draftsOf([ada, { ...bo, actor: 'nobody' }])).toEqual([])
  })

  it('leaves out whoever took two stances, be it in a copy, but tells what was said', () => {
    const cy = madeAssertion('cy', 'asserts', '2022')
    expect(rowsOf([ada, bo, cy])).toEqual(['Ada First: Said so', 'Bo Second: Denied it', 'Cy Third: Said so'])
    expect(rowsOf([ada, bo, cy, { ...cy, stance: 'denies' }])).toEqual([
      'Ada First: Said so',
      'Bo Second: Denied it',
    ])
    const copied = { ...cy, stance: 'denies', ...low } as const
    expect(draftsOf([ada, bo, cy, copied])).toMatchObject([
      {
        rows: [{ text: 'Ada First' }, { text: 'Bo Second' }],
        explanation:
          'Ada First said so (10 January 2022). Bo Second denied it (12 January 2022). Cy Third said so (2022).',
        supports: ['doubled', 'ada', 'bo'],
        citations: [ada, bo, cy].map(({ citation }) => citation),
      },
    ])
  })

  it('keeps a voice that was read in a copy and elsewhere', () => {
    expect(rowsOf([ada, { ...bo, ...low }, bo])).toEqual(['Ada First: Said so', 'Bo Second: Denied it'])
  })

  it('names by its id a voice without a record, of which it asks nothing', () => {
    const stranger = madeAssertion('nobody', 'asserts', '2022')
    expect(draftsOf([ada, bo, stranger])).toMatchObject([
      { rows: [{}, {}], explanation: expect.stringContaining('Nobody said so (2022).') },
    ])
  })
})

describe('what it asks about', () => {
  const stem = (kind: Made<'claims'>['kind'], proposition: string) =>
    draftsOf([ada, bo], { kind, proposition })[0]?.stem
  const asking = (words: string) => `Who said and who denied: ${words}?`

  it.for([
    ['Norland says that the bridge was closed.', 'The bridge was closed'],
    ['Both offices say that it was closed.', 'It was closed'],
    ['Ada First reports that it was closed.', 'It was closed'],
    ['Ada and Bo report that it was closed.', 'It was closed'],
    ['The paper writes that it was closed.', 'It was closed'],
    ['The papers write that it was closed.', 'It was closed'],
    ['The note states that it was closed.', 'It was closed'],
    ['The notes state that it was closed.', 'It was closed'],
    ['Norland says that Ada says that it was closed.', 'Ada says that it was closed'],
    ['Norland accuses Sudland of having closed the bridge.', 'Sudland closed the bridge'],
    ['Ada and Bo accuse Sudland of having closed the bridge.', 'Sudland closed the bridge'],
  ] as const)('is of an accusation, “%s”, what is said', ([proposition, words]) => {
    expect(stem('accusation', proposition)).toBe(asking(words))
  })

  it.for(['Sudland closed the bridge.', 'Norland accuses Sudland of having been there.'])(
    'is nothing where “%s” does not tell accuser and accusation apart',
    (proposition) => {
      expect(stem('accusation', proposition)).toBeUndefined()
    },
  )

  it('is of anything else the whole, and nothing of a position', () => {
    const proposition = 'Norland says that the bridge, no. 1. of it, was closed.'
    expect(stem('fact-claim', proposition)).toBe(
      asking('Norland says that the bridge, no. 1. of it, was closed'),
    )
    expect(stem('position', proposition)).toBeUndefined()
  })
})
