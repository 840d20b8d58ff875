import { describe, expect, it } from 'vitest'
import {
  cited,
  type MadeAct,
  madeAct,
  madeActor,
  madeDataset,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import type { Template } from './template.ts'
import { bodiesOfParties, daysOfBodies } from './treaty-bodies.ts'

const actors = [
  ...STATES_AND_SERVANTS,
  madeActor('council', 'organisation', 'Council', { memberOf: 'norland' }),
  madeActor('court', 'organisation', 'Court', { memberOf: 'sudland' }),
  madeActor('league', 'organisation', 'League'),
]

const draftsOf = (template: Template, ...acts: MadeAct[]) =>
  template.drafts(madeDataset({ actors, treaties: [madeTreaty('bridge', 'Bridge Treaty', { acts })] }))

/** A decision of a body, with an id of its own. */
const decision = (by: string, date: string, parts: Partial<MadeAct> = {}) =>
  madeAct('chamber-vote', date, [by], {
    id: `by-${by}`,
    description: `The ${by} decides.`,
    citations: cited(`${by}-wrote`, 'more'),
    ...parts,
  })

const senate = decision('senate', '2020-06-01')
const assembly = decision('assembly', '2020-06-02', { type: 'review' })
const council = decision('council', '2020-06-03')
const court = decision('court', '2020-06-04')
const elsewhere = (date?: string) => ({
  statedBy: 'Daily Wire',
  citations: cited('wire'),
  ...(date === undefined ? {} : { date }),
})

describe('the question on which day each body decided', () => {
  const isAsked = (change: Partial<MadeAct>) =>
    draftsOf(daysOfBodies, senate, assembly, { ...council, ...change }).length === 1

  it('has each decision with its day', () => {
    expect(draftsOf(daysOfBodies, senate, assembly, council)).toEqual([
      {
        format: 'match',
        subject: 'bridge',
        stem: 'On which day did each of these bodies decide on the Bridge Treaty?',
        pairs: [
          { left: 'Senate', right: '1 June 2020', rationale: '1 June 2020: The senate decides.' },
          { left: 'Assembly', right: '2 June 2020', rationale: '2 June 2020: The assembly decides.' },
          { left: 'Council', right: '3 June 2020', rationale: '3 June 2020: The council decides.' },
        ],
        explanation:
          '1 June 2020: The senate decides. 2 June 2020: The assembly decides. 3 June 2020: The council decides.',
        topic: 'treaty-law',
        difficulty: 'hard',
        supports: ['bridge', 'senate', 'assembly', 'council'],
        asks: ['bridge/by-senate', 'bridge/by-assembly', 'bridge/by-council'],
        citations: cited('senate-wrote', 'assembly-wrote', 'council-wrote'),
      },
    ])
  })

  it('needs three votes or reviews, each of one body, on a day that is certain', () => {
    expect(isAsked({})).toBe(true)
    expect(isAsked({ type: 'review' })).toBe(true)
    expect(isAsked({ type: 'committee' })).toBe(false)
    expect(isAsked({ certainty: 'medium' })).toBe(false)
    expect(isAsked({ date: '2020-07-01' })).toBe(true)
    expect(isAsked({ date: '2020-07' })).toBe(false)
    expect(isAsked({ by: ['council', 'court'] })).toBe(false)
    expect(isAsked({ by: [] })).toBe(false)
    expect(isAsked({ by: ['nobody'] })).toBe(false)
  })

  it('leaves out a body that has another act, of whatever type', () => {
    const again = { id: 'again', date: '2020-09-01' }
    expect(draftsOf(daysOfBodies, senate, assembly, council, { ...court, ...again, by: ['senate'] })).toEqual(
      [],
    )
    expect(
      draftsOf(daysOfBodies, senate, assembly, council, madeAct('committee', '2020-05', ['senate'])),
    ).toEqual([])
    expect(
      draftsOf(daysOfBodies, senate, assembly, council, court, {
        ...court,
        ...again,
        by: ['senate', 'league'],
      }),
    ).toMatchObject([{ supports: ['bridge', 'assembly', 'council', 'court'] }])
  })

  it('is not asked where a source gives for one body a day that is another’s', () => {
    expect(isAsked({ date: '2020-06-02' })).toBe(false)
    expect(isAsked({ alternatives: [elsewhere('2020-06-05'), elsewhere('2020-06-01')] })).toBe(false)
    expect(isAsked({ alternatives: [elsewhere('2020-06-05')] })).toBe(true)
    expect(
      draftsOf(daysOfBodies, { ...senate, alternatives: [elsewhere('2020-06-03')] }, assembly, council),
    ).toEqual([])
  })

  it('tells the other days that sources give', () => {
    const told = (...alternatives: MadeAct['alternatives'] & {}) =>
      draftsOf(daysOfBodies, { ...senate, alternatives }, assembly, council).map((draft) =>
        'pairs' in draft ? draft.pairs[0]?.rationale : undefined,
      )
    expect(told(elsewhere())).toEqual(['1 June 2020: The senate decides.'])
    expect(
      told(elsewhere('2020-06-05'), elsewhere(), { ...elsewhere('2020-06-06'), statedBy: 'Radio' }),
    ).toEqual([
      '1 June 2020: The senate decides. Another date is given by Daily Wire: 5 June 2020. And by Radio: 6 June 2020.',
    ])
  })
})

describe('the question which bodies took part for a party', () => {
  it('is asked of each party, with the bodies of both', () => {
    const drafts = draftsOf(bodiesOfParties, senate, assembly, council, court)
    const about = (text: string, state: string, told: string) => ({
      text,
      rationale: `${text}, ${state}. ${told}`,
    })
    const ofNorland = [
      about('Senate', 'Norland', '1 June 2020: The senate decides.'),
      about('Council', 'Norland', '3 June 2020: The council decides.'),
    ]
    const ofSudland = [
      about('Assembly', 'Sudland', '2 June 2020: The assembly decides.'),
      about('Court', 'Sudland', '4 June 2020: The court decides.'),
    ]
    expect(drafts).toEqual([
      {
        format: 'multiple-choice',
        subject: 'bridge-norland',
        stem: 'Which of these bodies took part in the approval of the Bridge Treaty for Norland?',
        right: ofNorland,
        wrong: ofSudland,
        explanation:
          'Senate (Norland), 1 June 2020. Assembly (Sudland), 2 June 2020. Council (Norland), 3 June 2020. Court (Sudland), 4 June 2020.',
        topic: 'treaty-law',
        difficulty: 'easy',
        supports: ['bridge', 'senate', 'assembly', 'council', 'court'],
        asks: ['bridge/bodies'],
        citations: cited('senate-wrote', 'assembly-wrote', 'council-wrote', 'court-wrote'),
        order: 'by-text',
      },
      expect.objectContaining({ subject: 'bridge-sudland', right: ofSudland, wrong: ofNorland }),
    ])
  })

  it('needs two bodies of either state, and takes those of no state for neither', () => {
    const league = decision('league', '2020-06-05')
    expect(draftsOf(bodiesOfParties, senate, assembly, council, league)).toEqual([])
    expect(draftsOf(bodiesOfParties, senate, assembly, court, league)).toEqual([])
    expect(draftsOf(bodiesOfParties, senate, assembly, council, court, league)).toMatchObject([
      { supports: ['bridge', 'senate', 'assembly', 'council', 'court'] },
      {},
    ])
  })

  it('is not asked of a party without a record', () => {
    const acts = [senate, assembly, council, court]
    const treaties = [madeTreaty('bridge', 'Bridge Treaty', { acts, parties: ['westland', 'sudland'] })]
    expect(bodiesOfParties.drafts(madeDataset({ actors, treaties }))).toMatchObject([
      { subject: 'bridge-sudland' },
    ])
  })
})
