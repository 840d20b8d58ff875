import { describe, expect, it } from 'vitest'
import {
  type Made,
  madeActor,
  madeBuilding,
  madeCity,
  madeDataset,
  madeEvent,
  madeRoute,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { citiesOfEvents, eventCities } from './event-places.ts'
import { hashBelow } from './selection.ts'
import type { Template } from './template.ts'

const places = [
  madeCity('river-town', 'River Town', 10),
  madeBuilding('river-hall', 'Hall', 10.01),
  madeCity('hill-town', 'Hill Town', 20),
  madeCity('lake-town', 'Lake Town', 30),
  madeBuilding('hut', 'Hut', 40),
  madeRoute('valley-road', 'Valley Road', ['river-town']),
]

const draftsOf = (
  template: Template,
  events: readonly Made<'events'>[],
  treaties = [madeTreaty('bridge', 'Bridge Treaty')],
) =>
  template.drafts(
    madeDataset({
      places,
      treaties,
      actors: [...STATES_AND_SERVANTS, madeActor('westland', 'state', 'Westland')],
      events: [...events],
    }),
  )

const talks = madeEvent('talks', 'Talks held', '2021-05-03', { place: 'river-town' })

describe('the question in which city something happened', () => {
  const isAsked = (change: Partial<Made<'events'>>, treaties?: Made<'treaties'>[]) =>
    draftsOf(eventCities, [{ ...talks, ...change }], treaties).length === 1

  it('offers other cities', () => {
    expect(draftsOf(eventCities, [talks])).toEqual([
      {
        subject: 'talks',
        stem: 'In which city did this happen: “Talks held”?',
        key: { text: 'River Town', rationale: '3 May 2021: Talks held, it is said.' },
        distractors: ['Hill Town', 'Lake Town'].map((text) => ({
          text,
          rationale: 'The records give River Town as the place.',
        })),
        explanation: 'River Town. 3 May 2021: Talks held, it is said.',
        topic: 'trade',
        difficulty: 'easy',
        supports: ['talks', 'river-town'],
        asks: ['talks/place'],
        order: 'by-text',
      },
    ])
  })

  it('is asked of what is reported with high confidence from a city or a building in one', () => {
    expect(isAsked({})).toBe(true)
    expect(isAsked({ place: 'river-hall' })).toBe(true)
    expect(isAsked({ place: 'hut' })).toBe(false)
    expect(isAsked({ place: 'valley-road' })).toBe(false)
    expect(isAsked({ place: null })).toBe(false)
    expect(isAsked({ status: 'statement' })).toBe(false)
    expect(isAsked({ confidence: 'medium' })).toBe(false)
    expect(isAsked({ note: 'Sources differ.' })).toBe(false)
  })

  it('is not asked where the title names the city or the building', () => {
    expect(isAsked({ title: 'Talks held in River Town' })).toBe(false)
    expect(isAsked({ title: 'Talks in the Hall', place: 'river-hall' })).toBe(false)
    expect(isAsked({ title: 'Talks on River Town', place: 'river-hall' })).toBe(false)
    expect(isAsked({ title: 'Talks in the Hall' })).toBe(true)
  })

  it('is asked of what both parties of a treaty did, themselves or by their servants', () => {
    expect(isAsked({ actors: ['ada', 'assembly'] })).toBe(true)
    expect(isAsked({ actors: ['norland', 'di'] })).toBe(true)
    expect(isAsked({ actors: ['norland', 'ada'] })).toBe(false)
    expect(isAsked({ actors: ['norland', 'westland'] })).toBe(false)
    expect(isAsked({ actors: ['norland', 'nobody'] })).toBe(false)
    expect(isAsked({ actors: ['norland'], recipients: ['sudland'] })).toBe(false)
    expect(isAsked({}, [])).toBe(false)
    expect(isAsked({}, [madeTreaty('league', 'League', { parties: [] })])).toBe(false)
    const road = madeTreaty('road', 'Road Treaty', { parties: ['norland', 'westland'] })
    expect(isAsked({}, [road])).toBe(false)
    expect(isAsked({}, [road, madeTreaty('bridge', 'Bridge Treaty')])).toBe(true)
  })

  it('is not asked of an act, which is asked of its treaty', () => {
    expect(isAsked({ act: { treaty: 'bridge', act: 'signature' } })).toBe(false)
  })
})

describe('the question what happened in which city', () => {
  /** An event in each of these cities. */
  const inTowns = (...towns: readonly string[]) =>
    towns.map((town) => madeEvent(`in-${town}`, `Held ${town.length}`, '2021-05-03', { place: town }))
  const three = inTowns('river-town', 'hill-town', 'lake-town')
  const chosen = (events: readonly Made<'events'>[]) =>
    draftsOf(citiesOfEvents, events).flatMap(({ asks }) => asks ?? [])

  it('has one event a city', () => {
    expect(draftsOf(citiesOfEvents, three)).toEqual([
      {
        format: 'match',
        subject: 'each',
        stem: 'Which of these happened in which city?',
        pairs: [
          { left: 'Held 10', right: 'River Town', rationale: '3 May 2021: Held 10, it is said.' },
          { left: 'Held 9', right: 'Hill Town', rationale: '3 May 2021: Held 9, it is said.' },
          { left: 'Held 9', right: 'Lake Town', rationale: '3 May 2021: Held 9, it is said.' },
        ],
        explanation: 'Held 10: River Town. Held 9: Hill Town. Held 9: Lake Town.',
        topic: 'trade',
        difficulty: 'easy',
        supports: ['in-river-town', 'in-hill-town', 'in-lake-town', 'river-town', 'hill-town', 'lake-town'],
        asks: ['in-river-town/place', 'in-hill-town/place', 'in-lake-town/place'],
        citations: [
          { source: 'news-of-in-river-town' },
          { source: 'news-of-in-hill-town' },
          { source: 'news-of-in-lake-town' },
        ],
      },
    ])
  })

  it('needs three cities in which others were met', () => {
    expect(draftsOf(citiesOfEvents, three.slice(1))).toEqual([])
    const [first, ...others] = three.map((event) => ({ ...event, actors: ['norland'] }))
    expect(draftsOf(citiesOfEvents, [...three.slice(0, 1), ...others])).toEqual([])
    expect(first && chosen([{ ...first, recipients: ['westland'] }, ...three.slice(1)])).toHaveLength(3)
  })

  it('asks for the date of an act too', () => {
    const [first, ...others] = three
    const act = { treaty: 'bridge', act: 'signature' }
    expect(first && chosen([{ ...first, act }, ...others])).toEqual([
      'in-river-town/place',
      'in-river-town/date',
      'in-hill-town/place',
      'in-lake-town/place',
    ])
  })

  it('prefers what both parties of a treaty did, and takes of several one that the city decides', () => {
    expect(['river-town', 'hill-town', 'lake-town'].map((id) => hashBelow(id, 2))).toEqual([0, 1, 1])
    const events = [
      ...three,
      madeEvent('second-at-river', 'Second', '2021-05-04', { place: 'river-town' }),
      madeEvent('second-on-hill', 'Second', '2021-05-04', { place: 'hill-town' }),
      madeEvent('second-at-lake', 'Second', '2021-05-04', {
        place: 'lake-town',
        actors: ['ada', 'westland'],
      }),
    ]
    expect(chosen(events)).toEqual(['in-river-town/place', 'second-on-hill/place', 'in-lake-town/place'])
    const neither = events.map((event) => ({ ...event, actors: ['ada', 'westland'] }))
    expect(chosen(neither)).toEqual(['in-river-town/place', 'second-on-hill/place', 'second-at-lake/place'])
  })
})
