import fc from 'fast-check'

/** A year of four digits; from 100 on, as the EDTF library takes those before for years of the twentieth century. */
const year = fc
  .oneof(fc.integer({ min: 100, max: 9999 }), fc.constantFrom(1900, 2000, 2024, 2024, 2025, 2025))
  .map((number) => pad(number, 4))
const month = fc.integer({ min: 1, max: 12 })
const qualifier = fc.constantFrom('', '~', '?', '%')

/** A calendar date with a year, a month or a day, and perhaps a qualifier. */
export const simpleDate = fc
  .tuple(year, fc.option(month), fc.option(fc.integer({ min: 1, max: 31 })), qualifier)
  .map(([year, month, day, mark]) => {
    if (month === null) return year + mark
    if (day === null) return `${year}-${pad(month, 2)}${mark}`
    return `${year}-${pad(month, 2)}-${pad(Math.min(day, lengthOfMonth(Number(year), month)), 2)}${mark}`
  })

/** Two dates in order, or one date with an open end. */
export const interval = fc.oneof(
  fc
    .tuple(simpleDate, simpleDate)
    .filter(([first, second]) => !lieInEachOther(first, second))
    .map(([first, second]) => (first < second ? `${first}/${second}` : `${second}/${first}`)),
  simpleDate.map((date) => `../${date}`),
  simpleDate.map((date) => `${date}/..`),
)

/** Any date that a record may hold. */
export const anyDate = fc.oneof(simpleDate, interval)

/** A calendar day, ISO 8601. */
export const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Dates close together, so that random pairs overlap, touch and coincide. */
export const nearbyDate = fc.oneof(
  fc.constantFrom(
    '2024',
    '2025',
    '2025-01',
    '2025-02',
    '2024~',
    '2025-01~',
    '2024-12/2025-01',
    '../2025-01-17',
    '2025-01-17/..',
  ),
  fc.integer({ min: 1, max: 31 }).map((day) => `2025-01-${pad(day, 2)}`),
)

/** Of a month and a day in it neither comes first, so that they are no interval. */
function lieInEachOther(first: string, second: string): boolean {
  const [one, other] = [first, second].map((date) => date.replace(/[~?%]$/, ''))
  return one === undefined || other === undefined || one.startsWith(other) || other.startsWith(one)
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
