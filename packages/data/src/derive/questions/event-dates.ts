import type { Event, Treaty } from '../../generated/types.ts'
import { compareDates, formatDate, isBefore, isDay } from '../dates.ts'
import { pickAround } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** "On which date did this happen?" An event has one date, so any other day-precise date is proved false. */
export const eventDates: Template = {
  name: 'event-date',
  drafts({ events, treaties }) {
    const dated = settledEvents(events, treaties).sort((first, second) =>
      compareDates(first.date, second.date),
    )
    return dated.flatMap((event): Draft[] => {
      if (writesYear(event) || event.treaties === undefined) return []
      const earlier = dated.filter((other) => isBefore(other.date, event.date)).reverse()
      const later = dated.filter((other) => isBefore(event.date, other.date))
      const chosen = pickAround(event.id, oneADate(earlier), oneADate(later), 3)
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

function oneADate(events: readonly Event[]): Event[] {
  return events.filter((event, index) => events.findIndex(({ date }) => date === event.date) === index)
}

function firstOf<T>(items: readonly T[]): T {
  const [first] = items
  if (first === undefined) throw new RangeError('the list is empty')
  return first
}
