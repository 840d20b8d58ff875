/**
 * Reading of the dates in the dataset: EDTF (ISO 8601-2) level 0 and 1, as far as the record schemas let them in.
 * Pure functions; the compiler has already refused anything that is not EDTF.
 */

/** The calendar days between which a date lies, both included. */
export interface DateBounds {
  /** First calendar day that the date can mean, ISO 8601; null when it has no beginning. */
  readonly earliest: string | null
  /** Last calendar day that the date can mean, ISO 8601; null when it has no end. */
  readonly latest: string | null
}

/** How a date is written: month names in full or in three letters, the EDTF text itself, or the day of the week. */
export type DateStyle = 'long' | 'short' | 'iso' | 'weekday'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

interface SimpleDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** `~`, `?` or `%`: the date is approximate, uncertain, or both. */
  readonly qualifier: '' | '~' | '?' | '%'
}

/** The calendar days that a date can mean. Approximate dates give the bounds of what is written. */
export function dateBounds(edtf: string): DateBounds {
  const [start, end] = splitInterval(edtf)
  if (end === undefined)
    return { earliest: firstDay(parseSimple(start)), latest: lastDay(parseSimple(start)) }
  return {
    earliest: isOpen(start) ? null : firstDay(parseSimple(start)),
    latest: isOpen(end) ? null : lastDay(parseSimple(end)),
  }
}

/** Whether a date is one calendar day, known for certain. */
export function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf)
}

/**
 * Holds an argument to be one day of the calendar.
 * @throws RangeError when it is anything else: another notation, a month, a day that no month has
 */
export function requireDay(day: string): void {
  // A day that the month does not have is no date or one of the next month, so that it comes back null or changed.
  if (!isDay(day) || new Date(day).toJSON()?.slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a day of the calendar; write year, month and day, as in 2025-01-17`)
  }
}

/**
 * Orders dates by their first possible day, then by their last. A date without a beginning stands at its end, which is
 * the one day that is known of it.
 */
export function compareDates(first: string, second: string): number {
  const a = dateBounds(first)
  const b = dateBounds(second)
  return (
    compareText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '') ||
    compareText(a.latest ?? '9999', b.latest ?? '9999')
  )
}

/** Whether every day of one date lies before every day of the other, so that their order is beyond doubt. */
export function isBefore(first: string, second: string): boolean {
  const { latest } = dateBounds(first)
  const { earliest } = dateBounds(second)
  return latest !== null && earliest !== null && latest < earliest
}

/**
 * Writes a date for readers: `17 January 2025`, `April 2025`, `about 2022`, `June–July 2024`, `by 18 July 2025`.
 * @param style `short` gives month names of three letters, `iso` the EDTF text itself, `weekday` the day of the
 * week, which only a date with a day has
 * @throws RangeError when a weekday is asked of a date without a day
 */
export function formatDate(edtf: string, style: DateStyle = 'long'): string {
  if (style === 'iso') return edtf
  const [start, end] = splitInterval(edtf)
  if (style === 'weekday') return weekdayOf(edtf)
  if (end === undefined) return formatSimple(parseSimple(start), style)
  if (isOpen(start)) return `by ${formatSimple(parseSimple(end), style)}`
  if (isOpen(end)) return `on or after ${formatSimple(parseSimple(start), style)}`
  return formatRange(parseSimple(start), parseSimple(end), style)
}

function weekdayOf(edtf: string): string {
  const { year, month, day } = parseSimple(edtf)
  if (month === null || day === null) throw new RangeError(`"${edtf}" has no day, so it has no weekday`)
  return WEEKDAYS[utcDay(year, month - 1, day).getUTCDay()] ?? ''
}

function formatRange(start: SimpleDate, end: SimpleDate, style: DateStyle): string {
  const sameYear = start.year === end.year
  const isCertain = start.qualifier === '' && end.qualifier === ''
  if (sameYear && isCertain && start.day !== null && end.day !== null && start.month === end.month) {
    return `${start.day}–${formatSimple(end, style)}`
  }
  if (sameYear && start.month !== null && end.month !== null) {
    const written = formatSimple(start, style)
    return `${written.slice(0, written.lastIndexOf(' '))}–${formatSimple(end, style)}`
  }
  return `${formatSimple(start, style)}–${formatSimple(end, style)}`
}

function formatSimple(date: SimpleDate, style: DateStyle): string {
  const parts = [date.day, date.month === null ? null : monthName(date.month, style), date.year]
  const written = parts.filter((part) => part !== null).join(' ')
  return {
    '': written,
    '~': `about ${written}`,
    '?': `probably ${written}`,
    '%': `probably about ${written}`,
  }[date.qualifier]
}

function monthName(month: number, style: DateStyle): string {
  const name = MONTHS[month - 1] ?? ''
  return style === 'short' ? name.slice(0, 3) : name
}

function splitInterval(edtf: string): [string, string | undefined] {
  const [start = '', end] = edtf.split('/')
  return [start, end]
}

function isOpen(part: string): boolean {
  return part === '..' || part === ''
}

function parseSimple(written: string): SimpleDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(written)
  if (!match) throw new RangeError(`"${written}" is not a date of the forms 2025, 2025-01 or 2025-01-17`)
  const [, year, month, day, qualifier] = match
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    // The pattern lets no other mark through.
    qualifier: qualifier as SimpleDate['qualifier'],
  }
}

function firstDay({ year, month, day }: SimpleDate): string {
  return isoDay(year, month ?? 1, day ?? 1)
}

function lastDay({ year, month, day }: SimpleDate): string {
  const lastMonth = month ?? 12
  // Day 0 of the next month is the last day of this one.
  return isoDay(year, lastMonth, day ?? utcDay(year, lastMonth, 0).getUTCDate())
}

// Date.UTC takes the years 0 to 99 for those of the twentieth century.
function utcDay(year: number, monthIndex: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, monthIndex, day)
  return date
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}
