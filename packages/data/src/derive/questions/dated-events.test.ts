import { describe, expect, it } from 'vitest'
import { cited, type Made, madeAct, madeDataset, madeEvent, madeTreaty } from '../../../test/made-records.ts'
import {
  actDateFact,
  dateFact,
  datesOfAct,
  eventsKnownByYear,
  firstOf,
  onDaysOfTheirOwn,
  settledEvents,
  writesYear,
  yearOf,
} from './dated-events.ts'

const another = { statedBy: 'Daily Wire', citations: cited('wire') }
const anotherCount = { ...another, vote: { for: 9, against: 1, abstain: 0 } }
const disputed = madeTreaty('bridge', 'Bridge Treaty', {
  acts: [
    madeAct('signature', '2020-03-02', [], {
      alternatives: [anotherCount, { ...another, date: '2020-03-03' }],
    }),
    madeAct('chamber-vote', '2020-06-02', [], { alternatives: [anotherCount] }),
    madeAct('publication', '2020-07-02', []),
  ],
})

const eventsOf = (...events: readonly Made<'events'>[]) =>
  madeDataset({ events: [...events], treaties: [disputed] })
const opening = (date: string, parts: Partial<Made<'events'>> = {}) =>
  madeEvent('opening', 'Bridge opened', date, parts)

describe('an event whose day is settled', () => {
  const isSettled = (event: Made<'events'>) => {
    const { events, treaties } = eventsOf(event)
    return settledEvents(events, treaties).length === 1
  }

  it('is reported with high confidence, for one day', () => {
    expect(isSettled(opening('2021-05-03'))).toBe(true)
    expect(isSettled(opening('2021-05'))).toBe(false)
    expect(isSettled(opening('2021-05-03', { confidence: 'medium' }))).toBe(false)
    expect(isSettled(opening('2021-05-03', { status: 'statement' }))).toBe(false)
    expect(isSettled(opening('2021-05-03', { note: 'Sources differ.' }))).toBe(false)
  })

  it('is no act of its treaty for which a source gives another date', () => {
    const ofTreaty = { treaties: ['bridge'] }
    expect(isSettled(opening('2020-03-02', ofTreaty))).toBe(false)
    expect(isSettled(opening('2020-03-02'))).toBe(true)
    expect(isSettled(opening('2020-03-02', { treaties: ['road'] }))).toBe(true)
    expect(isSettled(opening('2020-03-03', ofTreaty))).toBe(true)
    expect(isSettled(opening('2020-06-02', ofTreaty))).toBe(true)
    expect(isSettled(opening('2020-07-02', ofTreaty))).toBe(true)
  })
})

describe('an event known by its year', () => {
  const isKnown = (event: Made<'events'>) => eventsKnownByYear(eventsOf(event)).length === 1

  it('is reported, with no low confidence, for days of one year', () => {
    expect(isKnown(opening('2021-05-03'))).toBe(true)
    expect(isKnown(opening('2021', { confidence: 'medium' }))).toBe(true)
    expect(isKnown(opening('2021', { confidence: 'low' }))).toBe(false)
    expect(isKnown(opening('2021-12/2022-01'))).toBe(false)
    expect(isKnown(opening('2021', { status: 'assessment' }))).toBe(false)
    expect(isKnown(opening('2021', { note: 'Sources differ.' }))).toBe(false)
  })

  it('has no disputed date and no year in its title', () => {
    expect(isKnown(opening('2020-03-02', { treaties: ['bridge'] }))).toBe(false)
    expect(isKnown(opening('2021', { title: 'Plan of 2019 carried out' }))).toBe(false)
  })

  it('stands among the others in the order of time', () => {
    const dates = ['2021-05-03', '2020', '2021-02'].map((date) => opening(date))
    expect(eventsKnownByYear(eventsOf(...dates)).map(({ date }) => date)).toEqual([
      '2020',
      '2021-02',
      '2021-05-03',
    ])
  })
})

describe('the year of a date', () => {
  it.for([
    ['2021', 2021],
    ['2021-05-03', 2021],
    ['2021-01/2021-12', 2021],
    ['2021-12/2022-01', undefined],
    ['../2021', undefined],
    ['2021/..', undefined],
    ['2021~', undefined],
    ['2021-05?', undefined],
    ['2021%', undefined],
  ] as const)('of %s is %s', ([date, year]) => {
    expect(yearOf(date)).toBe(year)
  })

  it.for([
    ['Plan of 2019 carried out', true],
    ['1999 plan carried out', true],
    ['Bridge opened', false],
    ['Plan 12019 carried out', false],
    ['Plan 20190 carried out', false],
    ['Plan of 1850 carried out', false],
  ] as const)('is told or not by the title “%s”: %s', ([title, isWritten]) => {
    const [event] = eventsOf(opening('2021', { title })).events
    expect(event && writesYear(event)).toBe(isWritten)
  })
})

describe('events on days of their own', () => {
  it('are the first of each day, in the order of time', () => {
    const { events } = eventsOf(
      madeEvent('late', 'Late', '2021-05-03'),
      madeEvent('early', 'Early', '2021-05-01'),
      madeEvent('also-late', 'Also late', '2021-05-03'),
    )
    expect(onDaysOfTheirOwn(events).map(({ id }) => String(id))).toEqual(['early', 'late'])
  })
})

describe('the fact that says when something was', () => {
  it('is that of the event, for an act as well where it has one', () => {
    const { events, treaties } = eventsOf(
      madeEvent('signing', 'Treaty signed', '2020-03-02', { act: { treaty: 'bridge', act: 'signature' } }),
      madeEvent('road-vote', 'Road voted on', '2020-03-02', { act: { treaty: 'road', act: 'chamber-vote' } }),
      madeEvent('opening', 'Bridge opened', '2021-05-03'),
    )
    const [signing] = events
    const facts = treaties.flatMap((treaty) => treaty.acts.map((act) => actDateFact(events, treaty, act)))
    expect(signing && dateFact(signing)).toBe('signing/date')
    expect(facts).toEqual(['signing/date', 'bridge/chamber-vote', 'bridge/publication'])
  })
})

describe('the dates of an act', () => {
  it('are its own and every other that a source gives', () => {
    const [treaty] = eventsOf().treaties
    expect(treaty?.acts.map(datesOfAct)).toEqual([
      ['2020-03-02', '2020-03-03'],
      ['2020-06-02'],
      ['2020-07-02'],
    ])
  })
})

describe('the first of a list', () => {
  it('is there, or the list is a mistake', () => {
    expect(firstOf(['a', 'b'])).toBe('a')
    expect(() => firstOf([])).toThrow(new RangeError('the list is empty'))
  })
})
