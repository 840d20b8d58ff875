import type { Event } from '../../generated/types.ts'
import { compareDates, formatDate } from '../dates.ts'
import { dateFact, firstOf, settledEvents, writesYear } from './dated-events.ts'
import type { Draft, Template } from './template.ts'

/** How many days before, and how many after, are offered; a question keeps fewer, as many on either side. */
const ON_EACH_SIDE = 4
/** A day is asked for where at least so many others are close enough to be taken for it. */
const FEWEST_CLOSE = 2
const CLOSE = 366 * 86_400_000

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
      if (writesYear(event)) return []
      const day = position.get(event.id) ?? 0
      // One event a day, and no more days than can be picked, so that the work stays the same however many there are.
      const earlier = days
        .slice(Math.max(0, day - ON_EACH_SIDE), day)
        .reverse()
        .flatMap((events) => events.slice(-1))
      const later = days.slice(day + 1, day + 1 + ON_EACH_SIDE).flatMap((events) => events.slice(0, 1))
      const chosen = inTurn(earlier, later)
      const close = chosen.filter(
        (other) => Math.abs(Date.parse(other.date) - Date.parse(event.date)) < CLOSE,
      )
      // Of the acts of the treaties a student knows the day; of what stands alone in its time, the year.
      if (event.treaties === undefined && close.length < FEWEST_CLOSE) return []
      return [
        {
          subject: event.id,
          stem: `On which date did this happen: “${event.title}”?`,
          key: { text: formatDate(event.date), rationale: `${event.title}: ${formatDate(event.date)}.` },
          distractors: chosen.map((other) => ({
            text: formatDate(other.date),
            rationale: `That is the date of another event: “${other.title}”.`,
            supports: [other.id],
          })),
          explanation: `${formatDate(event.date)}: ${event.description}`,
          topic: firstOf(event.topics),
          difficulty: 'medium',
          supports: [event.id],
          asks: [dateFact(event)],
          order: [...chosen, event]
            .sort((a, b) => compareDates(a.date, b.date))
            .map(({ date }) => formatDate(date)),
        },
      ]
    })
  },
}

/** The nearest before, the nearest after, the next before and so on, so that what is cut off leaves both sides alike. */
function inTurn(before: readonly Event[], after: readonly Event[]): Event[] {
  return Array.from({ length: ON_EACH_SIDE }, (_, index) => [
    ...before.slice(index, index + 1),
    ...after.slice(index, index + 1),
  ]).flat()
}
