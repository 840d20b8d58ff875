import { dateBounds } from '@partnership/data'

const MONTHS = 12
const DAYS = 31

/** A day as a number of years, so that an axis can place it; the day of the month counts as a part of a month. */
function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1 + (date - 1) / DAYS) / MONTHS
}

/** Where a date lies on an axis of years: its middle, and for an open date the day that is known. */
export function placeOnAxis(date: string): number {
  const { earliest, latest } = dateBounds(date)
  const first = earliest ?? latest
  const last = latest ?? earliest
  if (first === null || last === null) throw new RangeError(`"${date}" has neither a beginning nor an end`)
  return (yearsOf(first) + yearsOf(last)) / 2
}

/** The time that a date covers on an axis of years: a year runs to the beginning of the next one. */
export function spanOnAxis(date: string): { readonly from: number; readonly to: number } {
  const { earliest, latest } = dateBounds(date)
  if (earliest === null || latest === null) throw new RangeError(`"${date}" has no beginning or no end`)
  return { from: yearsOf(earliest), to: yearsOf(latest) + 1 / (MONTHS * DAYS) }
}

/** A mark on an axis. */
export interface Tick {
  readonly at: number
  readonly label: string
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Most marks on an axis; more could not be read from the back of a room. */
const MOST_TICKS = 12
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100]

/** The marks of an axis: years where it covers several, else months. */
export function ticksOf(from: number, to: number): readonly Tick[] {
  const step = YEAR_STEPS.find((years) => (to - from) / years <= MOST_TICKS) ?? 100
  if (to - from > 2) {
    const first = Math.ceil(from / step) * step
    const count = Math.floor((to - first) / step) + 1
    return Array.from({ length: count }, (_, index) => first + index * step).map((at) => ({
      at,
      label: `${at}`,
    }))
  }
  const first = Math.ceil(from * MONTHS)
  const count = Math.max(0, Math.floor(to * MONTHS) - first + 1)
  return Array.from({ length: count }, (_, index) => first + index).map((month) => {
    const name = MONTH_NAMES[month % MONTHS] ?? ''
    const year = Math.floor(month / MONTHS)
    const isNamed = month === first || month % MONTHS === 0
    return { at: month / MONTHS, label: isNamed ? `${name} ${year}` : name }
  })
}

/**
 * The row of each mark on a line, from 0, so that no two in one row stand closer than a given distance. The positions
 * come in order.
 */
export function rowsOf(positions: readonly number[], distance: number): readonly number[] {
  const ends: number[] = []
  return positions.map((position) => {
    const free = ends.findIndex((end) => position - end >= distance)
    const row = free < 0 ? ends.length : free
    ends[row] = position
    return row
  })
}
