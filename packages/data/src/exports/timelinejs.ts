import { formatDate } from '../derive/dates.ts'
import { sourceLabel } from '../derive/records.ts'
import { timeline } from '../derive/timeline.ts'
import type { Dataset, Event, Source, Topic } from '../generated/types.ts'
import { type EventInWords, eventTeller } from './event-words.ts'
import type { ExportFormat } from './export-format.ts'
import { escapeHtml } from './markup.ts'
import { PACKAGE_FACTS } from './package-facts.ts'

// TimelineJS takes every text for HTML, so every text is escaped for it.

/** A date as TimelineJS3 reads it; what is not known is left out. */
interface TimelineDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * The events as TimelineJS3 reads them. Where a date is uncertain or open, TimelineJS still needs a place for it on its
 * line; what a reader sees is `display_date`, which says what is known: "about 2022", "by 18 July 2025".
 */
export const timelinejs: ExportFormat = {
  format: 'timelinejs',
  title: 'Timeline (TimelineJS3 JSON)',
  mediaType: 'application/json',
  description: 'Events for TimelineJS3, each with its date in words, who said it and links to its sources',
  files: (dataset) => [
    { path: 'timeline.json', text: `${JSON.stringify(describeTimeline(dataset), null, 1)}\n` },
  ],
}

function describeTimeline(dataset: Dataset) {
  const tell = eventTeller(dataset)
  return {
    title: {
      unique_id: 'title',
      text: {
        headline: escapeHtml(PACKAGE_FACTS.title),
        text: paragraph(escapeHtml(PACKAGE_FACTS.description)),
      },
    },
    events: timeline(dataset).map((event) => describeEvent(event, tell(event), dataset.topics)),
  }
}

function describeEvent(event: Event, words: EventInWords, topics: readonly Topic[]) {
  const [start, end] = datesOf(event.date)
  const mark = event.status === 'contested-claim' ? ' (contested claim)' : ''
  return {
    unique_id: event.id,
    start_date: start,
    ...(end && { end_date: end }),
    display_date: formatDate(event.date),
    group: groupOf(event, topics),
    text: {
      headline: escapeHtml(event.title + mark),
      text: [
        ...words.paragraphs.map((text) => paragraph(escapeHtml(text))),
        paragraph(`Sources: ${words.sources.map(linkTo).join('; ')}`),
      ].join(''),
    },
  }
}

/** Where TimelineJS puts an event: an open beginning or end leaves the one bound that is known. */
function datesOf(edtf: string): readonly [TimelineDate, TimelineDate?] {
  const known = edtf.split('/').filter((part) => part !== '..' && part !== '')
  const [start, end] = known.map(timelineDate)
  if (!start) throw new RangeError(`"${edtf}" has no bound that is known`)
  return end ? [start, end] : [start]
}

function timelineDate(simple: string): TimelineDate {
  const [year, month, day] = simple
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number)
  if (year === undefined) throw new RangeError(`"${simple}" is not a date`)
  return { year, ...(month && { month }), ...(day && { day }) }
}

/** The widest topic of the first topic of an event: TimelineJS gives each group a row, and has room for few. */
function groupOf(event: Event, topics: readonly Topic[]): string {
  const byId = new Map<string, Topic>(topics.map((topic) => [topic.id, topic]))
  let topic = byId.get(event.topics[0] ?? '')
  while (topic?.broader) topic = byId.get(topic.broader)
  return topic?.prefLabel.en ?? ''
}

function linkTo(source: Source): string {
  const label = escapeHtml(sourceLabel(source))
  return source.url === null ? label : `<a href="${escapeHtml(source.url)}">${label}</a>`
}

function paragraph(markup: string): string {
  return `<p>${markup}</p>`
}
