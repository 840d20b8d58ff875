import { describe, expect, it } from 'vitest'
import { formatDate, isDay } from '../src/derive/dates.ts'
import { readCalendar } from './export-readers.ts'
import { exportsOf } from './exports-of.ts'
import { textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'
import { datasetOf, replacing } from './record-tree.ts'

const { dataset } = compileRealRecords()
const text = textAt(exportsOf(dataset), 'partnership.ics')

describe('the calendar', () => {
  const entries = readCalendar(text)

  it('has every event of the dataset, with its date, words, topics, place and a source', () => {
    expect([...entries.keys()].sort()).toEqual(dataset.events.map(({ id }) => id).sort())
    for (const event of dataset.events) {
      const entry = entries.get(event.id)
      const place = dataset.places.find(({ id }) => id === event.place)
      const hasDay = isDay(event.date)
      expect(entry).toMatchObject({
        component: hasDay ? 'vevent' : 'vjournal',
        day: hasDay ? event.date : null,
        isDate: hasDay,
        edtf: event.date,
        place: hasDay ? (place?.name ?? null) : null,
        position: hasDay && place?.type === 'point' ? [place.coordinates.lat, place.coordinates.lon] : null,
        categories: event.topics.map((id) => dataset.topics.find((topic) => topic.id === id)?.prefLabel.en),
      })
      expect(entry?.summary).toContain(event.title)
      expect(entry?.description).toContain(event.description.replace(/[.!?]?$/, ''))
      for (const { source } of event.citations) {
        const { url } = dataset.sources.find(({ id }) => id === source) ?? {}
        if (url) expect(entry?.description).toContain(url)
      }
    }
  })

  it('gives no day to an event whose day is not known, but its date in words', () => {
    const undated = dataset.events.filter(({ date }) => !isDay(date))
    expect(undated.length).toBeGreaterThan(5)
    for (const { id, date } of undated) expect(entries.get(id)?.summary).toContain(`(${formatDate(date)})`)
    expect(text.replaceAll('\r\n ', '')).toContain(`${undated.length} have no certain day`)
  })

  it('calls nothing confirmed that is contested or weak, and carries the denial', () => {
    const contested = dataset.events.filter(({ status }) => status === 'contested-claim')
    expect(contested.length).toBeGreaterThan(0)
    for (const { id, date } of contested) {
      expect(entries.get(id)?.summary).toContain('contested claim')
      if (isDay(date)) expect(entries.get(id)?.status).toBe('TENTATIVE')
    }
    const description = readCalendar(textAt(exportsOf(datasetOf()), 'partnership.ics')).get(
      'opening',
    )?.description
    expect(description).toMatch(/A contested claim is about it\. .*Ada First said so; Bo Second denied it/)
  })

  it('is dated by the sources, so that the day of the build leaves no trace', () => {
    const year = String(new Date().getFullYear())
    const base = datasetOf({ 'sources/daily-wire.yml': replacing("'2022-01-01'", "'1999-12-31'") })
    const calendar = textAt(exportsOf(base), 'partnership.ics')
    expect(calendar).toContain('DTSTAMP:19991231T000000Z')
    expect(calendar).not.toContain(year)
  })

  it('is refused by the reader when it is cut off, and read differently when a date is changed', () => {
    expect(() => readCalendar(text.slice(0, text.length / 2))).toThrow()
    const signing = readCalendar(text.replace('DTSTART;VALUE=DATE:20250117', 'DTSTART;VALUE=DATE:20250118'))
    expect([...signing.values()].map(({ day }) => day)).not.toEqual(
      [...entries.values()].map(({ day }) => day),
    )
  })
})
