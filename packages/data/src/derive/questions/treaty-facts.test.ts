import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAct,
  madeAct,
  madeDataset,
  madeProvision,
  madeTreaty,
} from '../../../test/made-records.ts'
import { codedObligations, numberOfArticles, signingDates } from './treaty-facts.ts'

const titled = {
  bridge: 'Bridge Treaty',
  road: 'Road Treaty',
  port: 'Port Treaty',
  rail: 'Rail Treaty',
} as const

describe('the question how many articles a treaty has', () => {
  const counted = (bridge: number | null, road: number | null, port: number | null) =>
    numberOfArticles.drafts(
      madeDataset({
        treaties: [
          madeTreaty('bridge', titled.bridge, { articles: bridge }),
          madeTreaty('road', titled.road, { articles: road }),
          madeTreaty('port', titled.port, { articles: port }),
        ],
      }),
    )

  it('offers the numbers of the other treaties', () => {
    expect(counted(30, 9, 100)[0]).toEqual({
      subject: 'bridge',
      stem: 'How many articles does the Bridge Treaty have?',
      key: { text: '30', rationale: 'The Bridge Treaty has 30 articles.' },
      distractors: [
        { text: '9', rationale: 'That is the number of articles of the Road Treaty.' },
        { text: '100', rationale: 'That is the number of articles of the Port Treaty.' },
      ],
      explanation: 'The Bridge Treaty has 30 articles.',
      topic: 'treaty-law',
      difficulty: 'easy',
      supports: ['bridge', 'road', 'port'],
      asks: ['bridge/articles'],
      citations: cited('text-of-bridge'),
      order: ['9', '30', '100'],
    })
  })

  it('is asked of treaties whose number is known, and offers no number twice or that is right', () => {
    expect(counted(30, null, 100)).toMatchObject([
      { subject: 'bridge', supports: ['bridge', 'port'], order: ['30', '100'] },
      { subject: 'port' },
    ])
    expect(counted(30, 30, 100)).toMatchObject([
      { supports: ['bridge', 'port'] },
      { supports: ['road', 'port'] },
      { supports: ['port', 'bridge', 'road'] },
    ])
  })
})

describe('the question when a treaty was signed', () => {
  const signed = (bridge: Partial<MadeAct>) =>
    signingDates.drafts(
      madeDataset({
        treaties: [
          madeTreaty('bridge', titled.bridge, { acts: [madeAct('signature', '2020-03-02', [], bridge)] }),
          madeTreaty('road', titled.road, { acts: [madeAct('signature', '2019-12-31', [])] }),
          madeTreaty('port', titled.port, { acts: [madeAct('signature', '2021-01-01', [])] }),
          madeTreaty('rail', titled.rail),
        ],
      }),
    )
  const asked = (bridge: Partial<MadeAct>) => signed(bridge).map(({ subject }) => subject)

  it('offers the days on which other treaties were signed', () => {
    expect(signed({})[0]).toEqual({
      subject: 'bridge',
      stem: 'On which date was the Bridge Treaty signed?',
      key: { text: '2 March 2020', rationale: 'The Bridge Treaty was signed on 2 March 2020.' },
      distractors: [
        { text: '31 December 2019', rationale: 'On that date the Road Treaty was signed.' },
        { text: '1 January 2021', rationale: 'On that date the Port Treaty was signed.' },
      ],
      explanation: 'What was done is of the type signature.',
      topic: 'treaty-law',
      difficulty: 'easy',
      supports: ['bridge', 'road', 'port'],
      asks: ['bridge/signature'],
      citations: cited('news-of-signature', 'more-on-signature'),
      order: ['31 December 2019', '2 March 2020', '1 January 2021'],
    })
  })

  it('is asked of, and offers, days that are certain', () => {
    expect(asked({})).toEqual(['bridge', 'road', 'port'])
    expect(asked({ date: '2020-03' })).toEqual(['road', 'port'])
    expect(asked({ certainty: 'medium' })).toEqual(['road', 'port'])
    expect(asked({ alternatives: [{ statedBy: 'Daily Wire', citations: cited('wire') }] })).toEqual([
      'road',
      'port',
    ])
    expect(asked({ type: 'exchange' })).toEqual(['road', 'port'])
    expect(signed({ date: '2019-12-31' })[0]?.supports).toEqual(['bridge', 'port'])
  })
})

describe('the question which treaty is coded as having a duty', () => {
  type Coded = NonNullable<Made<'treaties'>['coding']>['variables'][number]
  const coded = (name: string, value: number | null, parts: Partial<Coded> = {}): Coded => ({
    name,
    value,
    certainty: 'high',
    basis: [],
    alternatives: [],
    ...parts,
  })
  const coding = (...variables: Coded[]): Partial<Made<'treaties'>> => ({
    coding: {
      codedBy: 'a coder',
      atopId: null,
      variables,
      cow: { type: 'I', certainty: 'high', alternatives: [] },
    },
  })
  const askedOf = (...variables: readonly (readonly Coded[])[]) =>
    codedObligations.drafts(
      madeDataset({
        treaties: Object.entries(titled).flatMap(([id, title], index) => {
          const own = variables[index]
          return own ? [madeTreaty(id, title, coding(...own))] : []
        }),
        provisions: [
          madeProvision('help', 3, 'ties'),
          madeProvision('trade', 4, 'trade'),
          madeProvision('more-help', 5, 'ties', { citations: cited('news', 'more') }),
        ],
      }),
    )

  it('offers the treaties that surely have it not', () => {
    const helped = coded('defense', 1, { basis: ['more-help', 'help'], note: 'Article 3 says so.' })
    expect(
      askedOf([coded('defense', 0)], [helped], [coded('defense', 0, { note: 'No word of it.' })]),
    ).toEqual([
      {
        subject: 'defense-road',
        stem: 'Which of these treaties is coded as having a duty to give military help when the other party is attacked?',
        key: { text: 'Road Treaty', rationale: 'Coded defense = 1 by a coder. Article 3 says so.' },
        distractors: [
          { text: 'Bridge Treaty', rationale: 'Coded defense = 0 by a coder.' },
          { text: 'Port Treaty', rationale: 'Coded defense = 0 by a coder. No word of it.' },
        ],
        explanation: 'Coded defense = 1 by a coder. Article 3 says so.',
        topic: 'aggression-clause',
        difficulty: 'easy',
        supports: ['road', 'bridge', 'port'],
        asks: ['bridge/defense', 'road/defense', 'port/defense'],
        citations: [{ source: 'text', locator: { article: 3 } }, ...cited('news', 'more')],
        order: 'by-text',
      },
    ])
  })

  it('asks for a duty not to help an attacker as well', () => {
    expect(askedOf([coded('neutral', 2)], [coded('neutral', 0)])).toMatchObject([
      {
        subject: 'neutral-bridge',
        stem: 'Which of these treaties is coded as having a duty not to help an attacker of the other party?',
        difficulty: 'medium',
      },
    ])
  })

  it('is asked where one treaty surely has it, and leaves out what is not sure', () => {
    const has = coded('defense', 1)
    const lacks = coded('defense', 0)
    expect(askedOf([has], [has], [lacks])).toEqual([])
    expect(askedOf([lacks], [lacks])).toEqual([])
    expect(askedOf([{ ...has, certainty: 'medium' }], [lacks])).toEqual([])
    expect(
      askedOf([has], [lacks], [{ ...lacks, certainty: 'medium' }], [coded('defense', null)]),
    ).toMatchObject([
      {
        supports: ['bridge', 'road'],
        asks: ['bridge/defense', 'road/defense', 'port/defense', 'rail/defense'],
      },
    ])
    expect(askedOf([has], [])).toMatchObject([{ supports: ['bridge'] }])
  })
})
