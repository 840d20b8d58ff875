import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, nearbyDate } from '../../test/edtf-arbitraries.ts'
import { madeDataset, madeEvent } from '../../test/made-records.ts'
import { compileRealRecords } from '../../test/real-dataset.ts'
import { datasetOf } from '../../test/record-tree.ts'
import type { Dataset, Event } from '../generated/types.ts'
import { compareDates, dateBounds } from './dates.ts'
import { timeline } from './timeline.ts'

const { dataset } = compileRealRecords()

/** The dataset with the same event at each of these dates, named by its place in the list. */
function eventsAt(dates: readonly string[]): Dataset {
  const base = datasetOf()
  const [opening] = base.events
  if (!opening) throw new Error('the base records have no event')
  // The ids are those of no real record; to the function under test an id is any string.
  return {
    ...base,
    events: dates.map((date, index) => ({ ...opening, id: `event-${index}`, date }) as unknown as Event),
  }
}

const idsOf = (events: readonly Event[]) => events.map(({ id }): string => id)

describe('a timeline', () => {
  it('has every event when nothing is asked of it, in order of time', () => {
    const events = timeline(dataset)
    expect(idsOf(events).sort()).toEqual(idsOf(dataset.events).sort())
    for (const [index, event] of events.slice(1).entries()) {
      expect(compareDates(events[index]?.date ?? '', event.date)).toBeLessThanOrEqual(0)
    }
  })

  it.for([
    ['2025-01-17', ['2025-01-17'], true],
    ['2025-01-17', ['2025-01-18'], false],
    ['2025-01', ['2025-01-31', '2025-02-01'], true],
    ['2025-01', ['2025-02-01'], false],
    ['2025', ['2024-06-01', '2025-01-01'], true],
    ['../2025-01-17', ['2025-01-17'], true],
    ['../2025-01-17', ['2025-01-18'], false],
    ['2025-01-17/..', ['2024-01-01', '2025-01-16'], false],
    ['2025-01-17/..', ['2099-01-01'], true],
    ['2024-12/2025-02', ['2025-01-10', '2025-01-11'], true],
    ['2025-01~', ['2025-02-01'], false],
  ] as const)('takes %s from %j: %j', ([date, [from, to = from], isTaken]) => {
    expect(timeline(eventsAt([date]), { from, to })).toHaveLength(isTaken ? 1 : 0)
  })

  it.for([
    [{}, ['0', '1', '2', '3', '4']],
    [{ from: '2021-01-01' }, ['1', '2', '4']],
    [{ from: '2021-06-01' }, ['2', '4']],
    [{ to: '2021-06-01' }, ['0', '3', '1', '4']],
    [{ to: '2020-12-31' }, ['0', '3']],
    [{ from: '2023-01-01', to: undefined }, ['4']],
    [{ from: undefined, to: '2019-12-31' }, ['3']],
  ] as const)('is open on a side where no day is given: %j', ([options, taken]) => {
    const all = eventsAt(['2020', '2021-02', '2022', '../2020-12-31', '2021-03/..'])
    expect(idsOf(timeline(all, options)).toSorted()).toEqual(taken.toSorted().map((at) => `event-${at}`))
  })

  it('takes what can have happened in the span, whatever the dates, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(nearbyDate), fc.option(isoDay), fc.option(isoDay), (dates, first, second) => {
        const [from, to] = [first, second].toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
        const all = eventsAt(dates)
        const taken = timeline(all, { ...(from && { from }), ...(to && { to }) })
        const order = idsOf(timeline(all))
        expect(idsOf(taken)).toEqual(order.filter((id) => idsOf(taken).includes(id)))
        for (const event of all.events) {
          const { earliest, latest } = dateBounds(event.date)
          // The days that both have, if there is one, begin at the later beginning and end at the earlier end.
          const begin = [earliest, from].reduce<string>((a, b) => (b && b > a ? b : a), '0000')
          const end = [latest, to].reduce<string>((a, b) => (b && b < a ? b : a), '9999')
          expect([event.date, taken.includes(event)]).toEqual([event.date, begin <= end])
        }
      }),
    )
  })

  it('puts events of one date in the order of their ids', () => {
    const same = eventsAt(['2025', '2025', '2025'])
    const shuffled = { ...same, events: same.events.toReversed() }
    expect(idsOf(timeline(shuffled))).toEqual(['event-0', 'event-1', 'event-2'])
  })

  it('takes the events of a topic and of the topics below it', () => {
    const broad = dataset.topics.find(({ id }) => dataset.topics.some(({ broader }) => broader === id))
    if (!broad) throw new Error('no topic has topics below it')
    const below = dataset.topics.filter(({ broader }) => broader === broad.id).map(({ id }) => id)
    const one = (topic: string) => idsOf(timeline(dataset, { topics: [topic] }))
    expect(one(broad.id)).toEqual(expect.arrayContaining(below.flatMap(one)))
    expect(below.flatMap(one).length).toBeGreaterThan(0)
    expect(timeline(dataset, { topics: [] })).toEqual([])
    for (const event of timeline(dataset, { topics: ['treaty-law'] }))
      expect(event.topics).toContain('treaty-law')
  })

  it('takes the topics below a topic however deep, and in whatever order they stand', () => {
    const topic = (id: string, broader: string | null) => ({
      id,
      prefLabel: { en: id },
      definition: id,
      broader,
    })
    const made = madeDataset({
      topics: [topic('locks', 'canals'), topic('canals', 'water'), topic('water', null), topic('air', null)],
      events: ['locks', 'canals', 'water', 'air'].map((one) =>
        madeEvent(`opening-of-${one}`, one, '2021', { topics: [one] }),
      ),
    })
    const taken = (...topics: string[]) => idsOf(timeline(made, { topics }))
    expect(taken('water')).toEqual(['opening-of-canals', 'opening-of-locks', 'opening-of-water'])
    expect(taken('canals')).toEqual(['opening-of-canals', 'opening-of-locks'])
    expect(taken('locks', 'air')).toEqual(['opening-of-air', 'opening-of-locks'])
  })

  it.for([
    [
      { from: '2025-02-30' },
      '"2025-02-30" is not a day of the calendar; write year, month and day, as in 2025-01-17',
    ],
    [{ to: '2025' }, '"2025" is not a day of the calendar; write year, month and day, as in 2025-01-17'],
    [
      { from: '2025-02-01', to: '2025-01-01' },
      'the span begins on 2025-02-01, which is after its end on 2025-01-01',
    ],
    [{ topics: ['norland'] }, 'the dataset has no topic with the id "norland"; it has ties, trade'],
  ] as const)('refuses %j', ([options, message]) => {
    expect(() => timeline(datasetOf(), options)).toThrow(new RangeError(message))
  })
})
