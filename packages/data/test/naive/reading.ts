import type { Dataset, Event, Treaty, TreatyAct } from '../../src/generated/types.ts'

/** Whether a statement holds, as far as the records settle it. */
export type Truth = 'true' | 'false' | 'unknown'

/** What two answers that exclude each other make of what is known: true, false, or unknown where nothing is. */
export function truthOf(isTrue: boolean | undefined): Truth {
  return isTrue === undefined ? 'unknown' : isTrue ? 'true' : 'false'
}

/** Known to the day, a reported fact of high confidence, and no other date for it in any source of its treaties. */
export function isSettled(event: Event, treaties: readonly Treaty[]): boolean {
  const acts = treaties.filter(({ id }) => event.treaties?.includes(id)).flatMap(({ acts }) => acts)
  const datesOfSameDay = acts.filter(({ date }) => date === event.date).flatMap(datesOf)
  return (
    /^\d{4}-\d\d-\d\d$/.test(event.date) &&
    event.confidence === 'high' &&
    event.status === 'reported-fact' &&
    datesOfSameDay.every((date) => date === event.date)
  )
}

export function datesOf(act: TreatyAct): string[] {
  return [act.date, ...(act.alternatives ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]))]
}

export function judgeDates(dates: readonly string[], day: string): Truth {
  if (dates.every((date) => date === day)) return 'true'
  return dates.some((date) => mayBeOn(date, day)) ? 'unknown' : 'false'
}

/** Whether a date of the records can mean a day. */
export function mayBeOn(date: string, day: string): boolean {
  const [first = '', last = first] = date.split('/').map((part) => part.replace(/[~?%]/g, ''))
  // Of a month or a year, each day starts with its text; 9 sorts after every digit that can follow.
  const begins = first === '..' || first === '' ? '' : first
  const ends = last === '..' || last === '' ? '9' : `${last}-99`
  return begins <= day && day <= ends
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The day that a text names, such as "17 January 2025". */
export function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/.exec(text) ?? []
  const number = MONTHS.indexOf(month) + 1
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

export function namedIn(stem: string, treaties: readonly Treaty[]): Treaty | undefined {
  return theOne(treaties, ({ shortName }) => stem.includes(shortName))
}

/** The one record that fits; none when several do, because then the text does not say which is meant. */
export function theOne<T>(records: readonly T[], fits: (record: T) => boolean): T | undefined {
  const fitting = records.filter(fits)
  return fitting.length === 1 ? fitting[0] : undefined
}

export type Place = Dataset['places'][number]

export function kilometres(first: Place, second: Place | undefined): number {
  if (first.type !== 'point' || second?.type !== 'point') return Number.NaN
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [a, b] = [first.coordinates, second.coordinates]
  const cosine =
    Math.sin(radians(a.lat)) * Math.sin(radians(b.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(radians(a.lon - b.lon))
  return 6371 * Math.acos(Math.min(1, cosine))
}

/** The days that a date of the records can mean, from the first to the last. */
export function spanOf(date: string): readonly [first: string, last: string] {
  const [first = '', last = first] = date.split('/').map((part) => part.replace(/[~?%]/g, ''))
  const from = first === '..' || first === '' ? '0000' : first
  const to = last === '..' || last === '' ? '9999' : last
  return [`${from}-01-01`.slice(0, 10), `${to}-12-31`.slice(0, to.length === 7 ? 7 : 10).padEnd(10, '-31')]
}

/** The month that a text names, such as "June 2025". */
export function readMonth(text: string): string | undefined {
  const [, month = '', year = ''] = /\b([A-Z][a-z]+) (\d{4})\b/.exec(text) ?? []
  const number = MONTHS.indexOf(month) + 1
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}`
}

/** The event with a title, when its date is reported and no note raises a doubt. */
export function eventTitled(title: string, { events, treaties }: Dataset): Event | undefined {
  const event = theOne(events, (one) => one.title === title)
  if (event?.status !== 'reported-fact' || event.confidence === 'low') return undefined
  const acts = treaties.filter(({ id }) => event.treaties?.includes(id)).flatMap((one) => one.acts)
  const isAgreed = acts
    .filter(({ date }) => date === event.date)
    .flatMap(datesOf)
    .every((date) => date === event.date)
  return isAgreed ? event : undefined
}

/** The state above an actor. */
export function stateAbove(id: string, { actors }: Dataset): string | undefined {
  for (let one = actors.find((actor) => actor.id === id); one; ) {
    if (one.type === 'state') return one.id
    const above = one.memberOf
    one = actors.find((actor) => actor.id === above)
  }
  return undefined
}

export function sameText(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase()
}
