import type { Dataset, Event } from '../generated/types.ts'
import { compareDates, dateBounds, requireDay } from './dates.ts'
import { createFinder } from './records.ts'

/** Which events a timeline takes; every option that is left out takes all. */
export interface TimelineOptions {
  /** First day of the span, ISO 8601. */
  readonly from?: string | undefined
  /** Last day of the span, ISO 8601. */
  readonly to?: string | undefined
  /** Ids of topics; an event of one of them, or of a topic below one of them, is taken. `[]` takes none. */
  readonly topics?: readonly string[] | undefined
}

// No date of a record lies outside the years of four digits.
const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'

/**
 * The events of a span of time in order: by the first day that their date can mean, then by the last, then by id;
 * one of which only the last day is known, `../2025-07-18`, stands at that day.
 *
 * An event is taken when it can have happened in the span, that is when a day that its date can mean lies in it: of
 * `2025-04` any day of April, of `../2025-07-18` any day up to then. `~` and `?` state no margin, so such a date is
 * taken for what is written.
 * @param dataset the dataset that the events are of
 * @param options the span and the topics; every event when left out
 * @throws RangeError when `from` or `to` is not a day of the calendar, when `from` is after `to`, and for an id that
 * is no topic; an id that a topic had before is followed
 */
export function timeline(
  dataset: Dataset,
  { from = FIRST_DAY, to = LAST_DAY, topics }: TimelineOptions = {},
): Event[] {
  for (const day of [from, to]) requireDay(day)
  if (from > to) throw new RangeError(`the span begins on ${from}, which is after its end on ${to}`)
  const wanted = topics && withTopicsBelow(dataset, topics)
  return dataset.events
    .filter(({ date }) => {
      const { earliest, latest } = dateBounds(date)
      return (latest ?? to) >= from && (earliest ?? from) <= to
    })
    .filter((event) => wanted === undefined || event.topics.some((topic) => wanted.has(topic)))
    .sort((first, second) => compareDates(first.date, second.date) || (first.id < second.id ? -1 : 1))
}

function withTopicsBelow(dataset: Dataset, ids: readonly string[]): ReadonlySet<string> {
  const find = createFinder(dataset)
  const found = new Set<string>()
  for (const id of ids) {
    const entry = find(id)
    if (entry?.kind !== 'topic') {
      const known = dataset.topics.map((topic) => topic.id).join(', ')
      throw new RangeError(`the dataset has no topic with the id "${id}"; it has ${known}`)
    }
    found.add(entry.record.id)
  }
  // Each round takes the topics one step below; a scheme of topics has no circle.
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const { id, broader } of dataset.topics) if (broader !== null && found.has(broader)) found.add(id)
  }
  return found
}
