import { formatDate, isDay } from '../derive/dates.ts'
import { timeline } from '../derive/timeline.ts'
import type { Dataset, Event, Place } from '../generated/types.ts'
import { type EventInWords, eventTeller } from './event-words.ts'
import type { ExportFormat } from './export-format.ts'
import { type Line, line, linesText, textValue } from './icalendar/content-lines.ts'
import { recordIri } from './json-ld/context.ts'
import { PACKAGE_FACTS } from './package-facts.ts'

/**
 * The events as a calendar, RFC 5545. An event whose day is known is an all-day event. One whose date is a month, a
 * year, a span, uncertain or open is a journal entry without a day, because a calendar can only show days and would
 * make a false one of it. Each has its date as the record has it, in EDTF, as `X-EDTF`.
 */
export const icalendar: ExportFormat = {
  format: 'icalendar',
  title: 'Calendar (iCalendar)',
  mediaType: 'text/calendar',
  description:
    'Events on their days, each with who said it and where; those without a certain day as journal entries',
  files: (dataset) => [{ path: 'partnership.ics', text: linesText(calendarLines(dataset)) }],
}

function calendarLines(dataset: Dataset): Line[] {
  const events = timeline(dataset)
  const withoutDay = events.filter(({ date }) => !isDay(date)).length
  const tell = eventTeller(dataset)
  const places = new Map<string, Place>(dataset.places.map((place) => [place.id, place]))
  const topics = new Map<string, string>(dataset.topics.map(({ id, prefLabel }) => [id, prefLabel.en ?? id]))
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', textValue(`-//${PACKAGE_FACTS.creator}//${PACKAGE_FACTS.name} ${dataset.version}//EN`)),
    line('CALSCALE', 'GREGORIAN'),
    line('NAME', textValue(PACKAGE_FACTS.title)),
    line('X-WR-CALNAME', textValue(PACKAGE_FACTS.title)),
    line(
      'DESCRIPTION',
      textValue(
        `${PACKAGE_FACTS.description} Of ${events.length} events ${withoutDay} have no certain day; they are journal entries.`,
      ),
    ),
    ...events.flatMap((event) => eventLines(event, tell(event), { places, topics })),
    line('END', 'VCALENDAR'),
  ]
}

interface Names {
  readonly places: ReadonlyMap<string, Place>
  readonly topics: ReadonlyMap<string, string>
}

function eventLines(event: Event, words: EventInWords, { places, topics }: Names): Line[] {
  const { id, title, date, status, confidence } = event
  const hasDay = isDay(date)
  const component = hasDay ? 'VEVENT' : 'VJOURNAL'
  const isSure = confidence !== 'low' && status !== 'contested-claim'
  const summary = status === 'contested-claim' ? `${title} (contested claim)` : title
  const [source] = words.sources.filter(({ url }) => url !== null)
  const place = event.place === null ? undefined : places.get(event.place)
  return [
    line('BEGIN', component),
    line('UID', recordIri(id)),
    line('DTSTAMP', `${compactDay(lastAccess(words))}T000000Z`),
    ...(hasDay ? [line('DTSTART;VALUE=DATE', compactDay(date)), line('TRANSP', 'TRANSPARENT')] : []),
    line('SUMMARY', textValue(hasDay ? summary : `${summary} (${formatDate(date)})`)),
    line(
      'DESCRIPTION',
      textValue([...words.paragraphs, ...words.sources.flatMap(({ url }) => url ?? [])].join('\n\n')),
    ),
    line('CATEGORIES', event.topics.map((topic) => textValue(topics.get(topic) ?? topic)).join(',')),
    // A journal entry has neither place nor "tentative"; its status says how far the text is, and this one is final.
    ...(hasDay ? [line('STATUS', isSure ? 'CONFIRMED' : 'TENTATIVE')] : [line('STATUS', 'FINAL')]),
    ...(hasDay && place ? placeLines(place) : []),
    ...(source?.url ? [line('URL', source.url)] : []),
    line('X-EDTF', textValue(date)),
    line('X-CONFIDENCE', textValue(confidence)),
    line('END', component),
  ]
}

function placeLines(place: Place): Line[] {
  const position =
    place.type === 'point' ? [line('GEO', `${place.coordinates.lat};${place.coordinates.lon}`)] : []
  return [line('LOCATION', textValue(place.name)), ...position]
}

/**
 * The day on which a source of the event was last read. RFC 5545 wants to know when an entry was made; the day of the
 * build would change the file without a change of a fact.
 */
function lastAccess({ sources }: EventInWords): string {
  const days = sources.map(({ accessed }) => accessed).sort()
  const last = days.at(-1)
  if (last === undefined) throw new Error('an event has no source')
  return last
}

function compactDay(day: string): string {
  return day.replaceAll('-', '')
}
