import type { Event, Treaty } from '../../generated/types.ts'
import { compareDates, formatDate, isDay } from '../dates.ts'
import { pickAround } from './selection.ts'
import type { Draft, Template } from './template.ts'

const DISTRACTORS = 3

/** "On which date did this happen?" An event has one date, so any other day-precise date is proved false. */
export const eventDates: Template = {
  name: 'event-date',
  drafts({ events, treaties }) {
    const dated = settledEvents(events, treaties).sort((first, second) =>
      compareDates(first.date, second.date),
    )
    const days = [...Map.groupBy(dated, ({ date }) => date).values()]
    const position = new Map(days.flatMap((events, index) => events.map(({ id }) => [id, index] as const)))
    return dated.flatMap((event): Draft[] => {
      if (writesYear(event) || event.treaties === undefined) return []
      const day = position.get(event.id) ?? 0
      // One event a day, and no more days than can be picked, so that the work stays the same however many there are.
      const earlier = days
        .slice(Math.max(0, day - DISTRACTORS), day)
        .reverse()
        .flatMap((events) => events.slice(-1))
      const later = days.slice(day + 1, day + 1 + DISTRACTORS).flatMap((events) => events.slice(0, 1))
      const chosen = pickAround(event.id, earlier, later, DISTRACTORS)
      return [
        {
          subject: event.id,
          stem: `On which date did this happen: “${event.title}”?`,
          key: { text: formatDate(event.date), rationale: `${event.title}: ${formatDate(event.date)}.` },
          distractors: chosen.map((other) => ({
            text: formatDate(other.date),
            rationale: `That is the date of another event: “${other.title}”.`,
          })),
          explanation: event.description,
          topic: firstOf(event.topics),
          difficulty: 'medium',
          supports: [event.id, ...chosen.map((other) => other.id)],
          order: [...chosen, event]
            .sort((a, b) => compareDates(a.date, b.date))
            .map(({ date }) => formatDate(date)),
        },
      ]
    })
  },
}

/** The events that are known to the day and whose date no source disputes. */
export function settledEvents(events: readonly Event[], treaties: readonly Treaty[]): Event[] {
  return events.filter((event) => isKnownToTheDay(event) && !isDisputedAct(event, treaties))
}

/** A year in the title would give its date away. */
export function writesYear(event: Event): boolean {
  return /\b(19|20)\d{2}\b/.test(event.title)
}

/** Whether an act of the event's treaty on that date has another date in some source. */
function isDisputedAct(event: Event, treaties: readonly Treaty[]): boolean {
  return treaties
    .filter((treaty) => event.treaties?.includes(treaty.id))
    .flatMap((treaty) => treaty.acts)
    .some((act) => act.date === event.date && act.alternatives?.some(({ date }) => date !== undefined))
}

function isKnownToTheDay(event: Event): boolean {
  return (
    isDay(event.date) &&
    event.confidence === 'high' &&
    event.status === 'reported-fact' &&
    event.note === undefined
  )
}

function firstOf<T>(items: readonly T[]): T {
  const [first] = items
  if (first === undefined) throw new RangeError('the list is empty')
  return first
}
