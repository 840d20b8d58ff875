import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAct,
  madeAct,
  madeDataset,
  madeEvent,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { articlesOfTreaties, signatoriesOfTreaties, treatySteps } from './treaty-pairs.ts'

const IDS = ['bridge', 'road', 'port'] as const

describe('the question how many articles each treaty has', () => {
  const counted = (...numbers: readonly (number | null)[]) =>
    articlesOfTreaties.drafts(
      madeDataset({
        treaties: numbers.map((articles, index) =>
          madeTreaty(`t${index}`, `Treaty ${index}`, { articles, citations: cited(`text-${index}`, 'more') }),
        ),
      }),
    )

  it('is asked of treaties with different numbers', () => {
    expect(counted(30, 9, null, 12)).toEqual([
      {
        format: 'match',
        subject: 'number',
        stem: 'How many articles does each of these treaties have?',
        pairs: [
          { left: 'Treaty 0', right: '30 articles', rationale: 'The Treaty 0 has 30 articles.' },
          { left: 'Treaty 1', right: '9 articles', rationale: 'The Treaty 1 has 9 articles.' },
          { left: 'Treaty 3', right: '12 articles', rationale: 'The Treaty 3 has 12 articles.' },
        ],
        explanation:
          'The Treaty 0 has 30 articles. The Treaty 1 has 9 articles. The Treaty 3 has 12 articles.',
        topic: 'treaty-law',
        difficulty: 'medium',
        supports: ['t0', 't1', 't3'],
        asks: ['t0/articles', 't1/articles', 't3/articles'],
        citations: cited('text-0', 'text-1', 'text-3'),
      },
    ])
  })

  it('needs three of them, no two alike', () => {
    expect(counted(30, 9, null)).toEqual([])
    expect(counted(30, 9, 12, 9)).toEqual([])
  })
})

describe('the question who signed which treaty together with whom', () => {
  const signed = (
    signatories: readonly (readonly string[])[],
    acts = IDS.map((id) => [
      madeAct('signature', '2020', [], { citations: cited(`signing-of-${id}`, 'more') }),
    ]),
  ) =>
    signatoriesOfTreaties.drafts(
      madeDataset({
        actors: STATES_AND_SERVANTS,
        treaties: signatories.map((ids, index) =>
          madeTreaty(IDS[index] ?? 'more', `Treaty ${index}`, {
            acts: acts[index] ?? [],
            signatories: ids.map((actor) => ({ actor, office: null })),
          }),
        ),
      }),
    )
  const three = [
    ['ada', 'bo'],
    ['cy', 'ada'],
    ['ada', 'di'],
  ] as const

  it('is asked of treaties that one person signed, each with somebody else', () => {
    expect(signed(three)).toEqual([
      {
        format: 'match',
        subject: 'ada',
        stem: 'Who signed which treaty together with Ada First?',
        pairs: [
          { left: 'Treaty 0', right: 'Bo Second', rationale: 'Ada First and Bo Second signed the Treaty 0.' },
          { left: 'Treaty 1', right: 'Cy Third', rationale: 'Ada First and Cy Third signed the Treaty 1.' },
          { left: 'Treaty 2', right: 'Di Fourth', rationale: 'Ada First and Di Fourth signed the Treaty 2.' },
        ],
        explanation:
          'Ada First and Bo Second signed the Treaty 0. Ada First and Cy Third signed the Treaty 1. Ada First and Di Fourth signed the Treaty 2.',
        topic: 'partnership',
        difficulty: 'easy',
        supports: ['bridge', 'road', 'port', 'bo', 'cy', 'di'],
        asks: ['bridge/signatories', 'road/signatories', 'port/signatories'],
        citations: cited('signing-of-bridge', 'signing-of-road', 'signing-of-port'),
      },
    ])
  })

  it('needs three of them, and one person who signed each', () => {
    expect(signed(three.slice(1))).toEqual([])
    expect(signed([])).toEqual([])
    const withNorland = [
      ['norland', 'di'],
      ['norland', 'assembly'],
    ]
    expect(signed([...three.slice(0, 2), ...withNorland])).toEqual([])
    const withBo = [
      ['ada', 'bo'],
      ['bo', 'cy'],
      ['bo', 'di'],
    ]
    expect(signed(withBo)).toMatchObject([{ subject: 'bo' }])
  })

  it('leaves out a treaty with another who signed two, with two others, or with a stranger', () => {
    const isAsked = (...third: readonly string[]) => signed([...three.slice(0, 2), third]).length > 0
    expect(isAsked('ada', 'di')).toBe(true)
    expect(isAsked('ada', 'bo')).toBe(false)
    expect(isAsked('ada', 'di', 'senate')).toBe(false)
    expect(isAsked('ada', 'nobody')).toBe(false)
    expect(isAsked('ada')).toBe(false)
  })

  it('cites nothing of a treaty without an act of signature', () => {
    expect(signed(three, [])).toMatchObject([{ citations: [] }])
  })
})

describe('the question in which order a treaty went through its steps', () => {
  const draftsOf = (acts: MadeAct[], events: Made<'events'>[] = []) =>
    treatySteps.drafts(
      madeDataset({
        actors: STATES_AND_SERVANTS,
        events,
        treaties: [madeTreaty('bridge', 'Bridge Treaty', { acts })],
      }),
    )
  const signature = madeAct('signature', '2020-01-05', ['ada', 'bo'])
  const vote = madeAct('chamber-vote', '2020-02-05', ['senate'])
  const exchange = madeAct('exchange', '2020-03-05', [])
  const entry = madeAct('entry-into-force', '2020-04-05', [])
  const four = [signature, vote, exchange, entry]
  const labels = (...acts: MadeAct[]) =>
    draftsOf(acts).flatMap((draft) => ('entries' in draft ? draft.entries.map(({ text }) => text) : []))

  it('has the steps with their days', () => {
    const event = madeEvent('entered', 'Entered', '2020-04-05', {
      act: { treaty: 'bridge', act: 'entry-into-force' },
    })
    expect(draftsOf(four, [event])).toEqual([
      {
        format: 'order',
        subject: 'bridge',
        stem: 'In which order did the Bridge Treaty go through these steps, the earliest first?',
        entries: [
          { text: 'Signature', rationale: '5 January 2020: What was done is of the type signature.' },
          {
            text: 'Vote of the Senate',
            rationale: '5 February 2020: What was done is of the type chamber-vote.',
          },
          {
            text: 'Exchange of instruments',
            rationale: '5 March 2020: What was done is of the type exchange.',
          },
          {
            text: 'Entry into force',
            rationale: '5 April 2020: What was done is of the type entry-into-force.',
          },
        ],
        explanation:
          '5 January 2020: What was done is of the type signature. 5 February 2020: What was done is of the type chamber-vote. 5 March 2020: What was done is of the type exchange. 5 April 2020: What was done is of the type entry-into-force.',
        topic: 'treaty-law',
        difficulty: 'hard',
        supports: ['bridge'],
        asks: ['bridge/signature', 'bridge/chamber-vote', 'bridge/exchange', 'entered/date'],
        citations: cited(
          'news-of-signature',
          'news-of-chamber-vote',
          'news-of-exchange',
          'news-of-entry-into-force',
        ),
      },
    ])
  })

  it.for([
    ['approval-for-signature', 'senate', 'Approval for signature by the Senate'],
    ['approval-for-signature', 'ada', 'Approval for signature by Ada First'],
    ['submission', 'ada', 'Submission to parliament by Ada First'],
    ['chamber-vote', 'assembly', 'Vote of the Assembly'],
    ['review', 'senate', 'Review by the Senate'],
    ['promulgation', 'bo', 'Promulgation of the law or decree by Bo Second'],
  ] as const)('calls the step %s by its actor: of %s', ([type, by, label]) => {
    expect(labels(madeAct(type, '2020-01-01', [by]), signature, exchange, entry)).toContain(label)
  })

  it('needs four steps', () => {
    expect(draftsOf(four.slice(1))).toEqual([])
  })

  it.for([
    ['of lesser certainty', { certainty: 'medium' }],
    ['of nobody', { by: [] }],
    ['of two', { by: ['senate', 'assembly'] }],
    ['of a stranger', { by: ['nobody'] }],
    ['of another kind', { type: 'publication' }],
    ['that can be before the one before it', { date: '2020-01' }],
    ['that can be the same day as the one before it', { date: '2020-01-05' }],
  ] as const)('leaves out a step %s', ([, change]) => {
    const changed = { ...vote, ...change } as MadeAct
    expect(labels(signature, changed, exchange, entry)).toEqual([])
    expect(
      labels(signature, changed, madeAct('review', '2020-02-06', ['assembly']), exchange, entry),
    ).toEqual(['Signature', 'Review by the Assembly', 'Exchange of instruments', 'Entry into force'])
  })

  it('leaves out a step where a source gives one of two a date that turns their order round', () => {
    const also = (act: MadeAct, ...dates: readonly string[]): MadeAct => ({
      ...act,
      alternatives: dates.map((date) => ({ date, statedBy: 'Daily Wire', citations: cited('wire') })),
    })
    expect(labels(also(signature, '2020-01-06', '2020-02-06'), vote, exchange, entry)).toEqual([])
    expect(labels(signature, also(vote, '2020-01-04', '2020-02-06'), exchange, entry)).toEqual([])
    expect(labels(also(signature, '2020-01-06'), also(vote, '2020-02-06'), exchange, entry)).toHaveLength(4)
  })

  it('leaves out a step that is before the last one taken, though after the first', () => {
    const review = madeAct('review', '2020-02-01', ['assembly'])
    expect(labels(signature, vote, review, exchange, entry)).toEqual(labels(...four))
  })

  it('takes a step once, and the last seven', () => {
    const again = { ...vote, date: '2020-02-07' }
    expect(labels(signature, vote, again, exchange, entry)).toEqual([
      ...['Signature', 'Vote of the Senate', 'Exchange of instruments', 'Entry into force'],
    ])
    const before = (['approval-for-signature', 'submission', 'review', 'promulgation'] as const).map(
      (type, index) => madeAct(type, `2019-0${index + 1}-01`, ['senate']),
    )
    expect(labels(...before, ...four)).toEqual([
      'Submission to parliament by the Senate',
      'Review by the Senate',
      'Promulgation of the law or decree by the Senate',
      ...labels(...four),
    ])
  })
})
