import { type DrawnEstimate, formatDate, monthOfNumber } from '@partnership/data'

/** A value of an estimate as a reader says it: `1,600 kilometres`, `October 2025`. */
export function estimateWords(
  { quantity, unit }: Pick<DrawnEstimate, 'quantity' | 'unit'>,
  value: number,
): string {
  if (quantity === 'month') return formatDate(monthOfNumber(value))
  // A year is no amount, so it has no comma.
  const number = unit === 'year' ? String(value) : groupDigits(value)
  return unit === 'year' ? number : `${number} ${unit}`
}

/** With commas between thousands; written out, since the locale data of browsers and Node need not agree. */
function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
