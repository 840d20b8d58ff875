import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAct,
  madeAct,
  madeActor,
  madeBuilding,
  madeCity,
  madeDataset,
  madeEvent,
  madeRoute,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import {
  actingBodies,
  cityOf,
  mayOverlap,
  otherCities,
  signatories,
  signingCities,
} from './people-and-places.ts'

const signature = madeAct('signature', '2020-03-02', ['ada', 'bo'], { place: 'river-town' })

describe('the question who signed for a party', () => {
  const signing = (
    parts: Partial<Made<'treaties'>>,
    actors: readonly Made<'actors'>[] = STATES_AND_SERVANTS,
  ) =>
    signatories.drafts(
      madeDataset({ actors: [...actors], treaties: [madeTreaty('bridge', 'Bridge Treaty', parts)] }),
    )
  const ada = { actor: 'ada', office: 'President' }

  it('offers persons of the party who did not sign', () => {
    expect(signing({ signatories: [ada, { actor: 'bo', office: null }], acts: [signature] })).toEqual([
      {
        subject: 'bridge-norland',
        stem: 'Who signed the Bridge Treaty for Norland?',
        key: { text: 'Ada First', rationale: 'Ada First signed as President.' },
        distractors: [
          { text: 'Cy Third', rationale: 'Cy Third is not among the signatories of this treaty.' },
        ],
        explanation: '2 March 2020: What was done is of the type signature.',
        topic: 'partnership',
        difficulty: 'easy',
        supports: ['bridge', 'ada', 'cy'],
        asks: ['bridge/signatories'],
        citations: cited('news-of-signature', 'more-on-signature'),
        order: 'by-text',
      },
      expect.objectContaining({
        subject: 'bridge-sudland',
        key: { text: 'Bo Second', rationale: 'Bo Second signed the treaty.' },
        distractors: [
          { text: 'Di Fourth', rationale: 'Di Fourth is not among the signatories of this treaty.' },
        ],
      }),
    ])
  })

  it('says what the record of the treaty says where it has no act of signature', () => {
    expect(signing({ signatories: [ada] })).toMatchObject([
      { explanation: 'Ada First signed as President.', citations: cited('text-of-bridge') },
    ])
  })

  it('is not asked of whoever is unknown, or belongs to no party', () => {
    expect(signing({ signatories: [{ actor: 'nobody', office: null }] })).toEqual([])
    expect(signing({ signatories: [ada], parties: ['sudland', 'westland'] })).toEqual([])
    expect(signing({ signatories: [{ actor: 'norland', office: null }] })).toEqual([])
  })

  it('offers six persons at most, some of those who belong to the party or have an office of it', () => {
    const office = (...states: readonly string[]) => ({
      offices: states.map((of) => ({ title: 'Clerk', of, from: null, to: null, citations: [] })),
    })
    const [draft] = signing({ signatories: [ada] }, [
      ...STATES_AND_SERVANTS,
      madeActor('ed', 'person', 'Ed', office('sudland', 'norland')),
      madeActor('flo', 'person', 'Flo', office('sudland')),
      madeActor('gus', 'person', 'Gus', { memberOf: 'senate' }),
    ])
    expect([draft?.supports, draft && 'distractors' in draft && draft.distractors.length]).toEqual([
      ['bridge', 'ada', 'cy', 'ed'],
      2,
    ])
    const many = Array.from({ length: 7 }, (_, index) =>
      madeActor(`p${index}`, 'person', `P ${index}`, { memberOf: 'norland' }),
    )
    const [ofMany] = signing({ signatories: [ada] }, [...STATES_AND_SERVANTS, ...many])
    // With Cy Third they are eight; where the round begins hangs on the treaty and the signatory.
    expect(ofMany?.supports).toEqual(['bridge', 'ada', 'p3', 'p4', 'p5', 'p6', 'cy', 'p0'])
  })
})

/** Five towns on a line, a degree apart, and one near the first of them. */
const places = [
  madeCity('river-town', 'River Town', 10),
  madeBuilding('river-hall', 'River Hall', 10.04),
  madeCity('near-town', 'Near Town', 10.5),
  madeCity('a-town', 'A Town', 11),
  madeCity('b-town', 'B Town', 12),
  madeCity('c-town', 'C Town', 13),
  madeCity('d-town', 'D Town', 14),
  madeCity('e-town', 'E Town', 10, 0.6),
  { ...madeRoute('valley-road', 'Valley Road', ['river-town']), identifiers: { geonames: 'a valley' } },
]

describe('the question in which city a treaty was signed', () => {
  const signed = (act: Partial<MadeAct>) =>
    signingCities.drafts(
      madeDataset({
        places,
        treaties: [madeTreaty('bridge', 'Bridge Treaty', { acts: [{ ...signature, ...act }] })],
      }),
    )

  it('offers other cities', () => {
    expect(signed({})).toEqual([
      {
        subject: 'bridge',
        stem: 'In which city was the Bridge Treaty signed?',
        key: { text: 'River Town', rationale: 'The Bridge Treaty was signed there.' },
        distractors: ['A Town', 'B Town', 'C Town', 'D Town'].map((text) => ({
          text,
          rationale: 'The records give River Town as the city of signature.',
        })),
        explanation: 'River Town. 2 March 2020: What was done is of the type signature.',
        topic: 'partnership',
        difficulty: 'easy',
        supports: ['bridge', 'river-town'],
        asks: ['bridge/city'],
        citations: cited('news-of-signature', 'more-on-signature'),
        order: 'by-text',
      },
    ])
  })

  it('asks for the city of a building, and of nothing that is uncertain or has no city', () => {
    expect(signed({ place: 'river-hall' })).toMatchObject([{ key: { text: 'River Town' } }])
    expect(signed({ certainty: 'medium' })).toEqual([])
    expect(signed({ place: null })).toEqual([])
    expect(signed({ place: 'valley-road' })).toEqual([])
    expect(signed({ type: 'exchange' })).toEqual([])
  })
})

describe('a city', () => {
  const dataset = madeDataset({
    places: [
      ...places,
      madeCity('zero-town', 'Zero Town', 0),
      madeBuilding('hut', 'Hut', 0.05),
      madeCity('far-town', 'Far Town', 12.04, 0.04),
    ],
    events: [
      madeEvent('one', 'One', '2021', { place: 'c-town' }),
      madeEvent('two', 'Two', '2021', { place: 'c-town' }),
      madeEvent('three', 'Three', '2021', { place: 'd-town' }),
      madeEvent('four', 'Four', '2021', { place: 'river-town' }),
    ],
  })
  const cityNamed = (id: string) => {
    const place = dataset.places.find((one) => String(one.id) === id)
    return place && cityOf(place, dataset.places)?.name
  }

  it('is a place with an id of GeoNames, itself or near', () => {
    expect(cityNamed('river-town')).toBe('River Town')
    expect(cityNamed('river-hall')).toBe('River Town')
    // The square of both distances counts, not each by itself.
    expect(cityNamed('far-town')).toBe('Far Town')
    expect(cityNamed('hut')).toBeUndefined()
    expect(cityNamed('valley-road')).toBeUndefined()
  })

  it('surely is not another one that is more than half a degree away, those first with most events', () => {
    const [river] = dataset.places
    if (river?.type !== 'point') throw new Error('the first place is no point')
    expect(otherCities(river, dataset).map(({ name }) => name)).toEqual([
      'C Town',
      'D Town',
      'A Town',
      'B Town',
    ])
    const few = { ...dataset, places: dataset.places.slice(0, 3) }
    expect(otherCities(river, few)).toEqual([])
    const reversed = { ...dataset, places: dataset.places.toReversed() }
    expect(otherCities(river, reversed)).toEqual(otherCities(river, dataset))
  })
})

describe('the question which body decided on a treaty on a day', () => {
  const actors = [
    ...STATES_AND_SERVANTS,
    madeActor('council', 'organisation', 'Council', { memberOf: 'norland' }),
    madeActor('court', 'organisation', 'Court', { memberOf: 'sudland' }),
  ]
  const vote = madeAct('chamber-vote', '2020-06-02', ['senate'])
  const others = [
    madeAct('review', '2020-07-02', ['court']),
    madeAct('committee', '2020-05', ['council', 'assembly']),
    madeAct('publication', '2020-08-02', ['norland']),
  ]
  const decided = (...acts: MadeAct[]) =>
    actingBodies.drafts(madeDataset({ actors, treaties: [madeTreaty('bridge', 'Bridge Treaty', { acts })] }))
  const isAsked = (change: Partial<MadeAct>) =>
    decided({ ...vote, ...change }, ...others).some(({ subject }) => subject === 'bridge-chamber-vote')
  const wrong = { statedBy: 'Daily Wire', citations: cited('wire') }

  it('offers bodies whose acts have another date', () => {
    expect(decided(vote, ...others)).toEqual([
      {
        subject: 'bridge-chamber-vote',
        stem: 'Which body decided on the Bridge Treaty on 2 June 2020?',
        key: { text: 'Senate', rationale: 'What was done is of the type chamber-vote.' },
        distractors: ['Court', 'Council', 'Assembly'].map((text) => ({
          text,
          rationale: 'Its act on this treaty has another date.',
        })),
        explanation: '2 June 2020: What was done is of the type chamber-vote.',
        topic: 'treaty-law',
        difficulty: 'medium',
        supports: ['bridge', 'senate', 'court', 'council', 'assembly'],
        asks: ['bridge/chamber-vote'],
        citations: cited('news-of-chamber-vote', 'more-on-chamber-vote'),
        order: 'by-text',
      },
      expect.objectContaining({
        subject: 'bridge-review',
        key: expect.objectContaining({ text: 'Court' }),
        supports: ['bridge', 'court', 'senate', 'council', 'assembly'],
      }),
    ])
  })

  it('is asked of a vote or a review of one body, on a day that is certain', () => {
    expect(isAsked({})).toBe(true)
    expect(isAsked({ by: ['senate', 'council'] })).toBe(false)
    expect(isAsked({ by: [] })).toBe(false)
    expect(isAsked({ by: ['nobody'] })).toBe(false)
    expect(isAsked({ type: 'committee' })).toBe(false)
    expect(isAsked({ date: '2020-06' })).toBe(false)
    expect(isAsked({ certainty: 'medium' })).toBe(false)
    expect(isAsked({ alternatives: [wrong, { ...wrong, date: '2020-06-03' }] })).toBe(false)
    expect(isAsked({ alternatives: [wrong] })).toBe(true)
  })

  it('offers no body one of whose acts may have that date, and each other body once', () => {
    const offered = (...acts: MadeAct[]) => decided(vote, ...acts)[0]?.supports.slice(2)
    const review = madeAct('review', '2020-07-02', ['court'])
    expect(offered(review, { ...review, date: '2020-08-02' })).toEqual(['court'])
    expect(offered({ ...review, date: '2020-06' })).toEqual([])
    expect(offered({ ...review, alternatives: [{ ...wrong, date: '2020-06-02' }] })).toEqual([])
    expect(offered(review, madeAct('publication', '2020-06-02', ['court']))).toEqual([])
  })
})

describe('two dates', () => {
  it.for([
    ['2020-06-02', '2020-06-02', true],
    ['2020-06-02', '2020-06', true],
    ['2020-06-30', '2020-07', false],
    ['2020-06', '2020-07', false],
    ['2020-06/2020-07', '2020-07/2020-08', true],
    ['../2020-06', '2020-05-02', true],
    ['../2020-06', '2020-07-01', false],
    ['2020-06/..', '2020-06-01', true],
    ['2020-06/..', '2020-05-31', false],
    ['2020-06/..', '../2020-06', true],
  ] as const)('such as %s and %s can mean the same day: %s', ([first, second, isPossible]) => {
    expect(mayOverlap(first, second)).toBe(isPossible)
    expect(mayOverlap(second, first)).toBe(isPossible)
  })
})
