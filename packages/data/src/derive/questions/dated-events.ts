import type { Dataset, Event, Treaty, TreatyAct } from '../../generated/types.ts'
import { compareDates, dateBounds, isDay } from '../dates.ts'

type Dated = Pick<Dataset, 'events' | 'treaties'>

/** The events that are known to the day and whose date no source disputes. */
export function settledEvents(events: readonly Event[], treaties: readonly Treaty[]): Event[] {
  return events.filter(
    (event) =>
      isReported(event) &&
      isDay(event.date) &&
      event.confidence === 'high' &&
      !isDisputedAct(event, treaties),
  )
}

/** The events whose year is beyond doubt, though the day may not be known, in the order of time. */
export function eventsKnownByYear({ events, treaties }: Dated): Event[] {
  return events
    .filter(
      (event) =>
        isReported(event) &&
        event.confidence !== 'low' &&
        yearOf(event.date) !== undefined &&
        !isDisputedAct(event, treaties) &&
        !writesYear(event),
    )
    .sort((first, second) => compareDates(first.date, second.date))
}

/** The year in which every day of a date lies; none when it can lie in two. */
export function yearOf(date: string): number | undefined {
  const { earliest, latest } = dateBounds(date)
  if (earliest === null || latest === null || /[~?%]/.test(date)) return undefined
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)]
  return first === last ? Number(first) : undefined
}

/** A year in the title would give its date away. */
export function writesYear(event: Event): boolean {
  return /\b(19|20)\d{2}\b/.test(event.title)
}

/** One event a day, the first of each, in the order of time. */
export function onDaysOfTheirOwn(events: readonly Event[]): Event[] {
  return [...Map.groupBy(events, ({ date }) => date).values()]
    .flatMap((sameDay) => sameDay.slice(0, 1))
    .sort((first, second) => compareDates(first.date, second.date))
}

/** The name of the fact that says when an event was. */
export function dateFact(event: Event): string {
  return `${event.id}/date`
}

/** The name of the fact that says when an act was, which is that of its event where it has one. */
export function actDateFact(events: readonly Event[], treaty: Treaty, act: TreatyAct): string {
  const event = events.find((one) => one.act?.treaty === treaty.id && one.act.act === act.id)
  return event ? dateFact(event) : `${treaty.id}/${act.id}`
}

/** Every date that some source gives for an act. */
export function datesOfAct(act: TreatyAct): string[] {
  return [act.date, ...(act.alternatives ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]))]
}

/** The first of a list that surely has one. */
export function firstOf<T>(items: readonly T[]): T {
  const [first] = items
  if (first === undefined) throw new RangeError('the list is empty')
  return first
}

/** A note may say that sources differ, which no program can read. */
function isReported(event: Event): boolean {
  return event.status === 'reported-fact' && event.note === undefined
}

/** Whether an act of the event's treaty on that date has another date in some source. */
function isDisputedAct(event: Event, treaties: readonly Treaty[]): boolean {
  return treaties
    .filter((treaty) => event.treaties?.includes(treaty.id))
    .flatMap((treaty) => treaty.acts)
    .some((act) => act.date === event.date && act.alternatives?.some(({ date }) => date !== undefined))
}
