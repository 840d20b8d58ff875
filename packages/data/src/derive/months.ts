/** A month as a number of months since January of the year 0, so that months can be counted. */
export function monthNumber(month: string): number {
  const [year = 0, ofYear = 1] = month.split('-').map(Number)
  return year * 12 + ofYear - 1
}

/** The month of a number of months since January of the year 0: `2025-01`. */
export function monthOfNumber(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}
