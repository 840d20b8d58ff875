import type { ExchangeItem } from './exchange-item.ts'

/** What a person is asked, with what they need to know to answer in a field for text. */
export function promptOf(item: ExchangeItem): string {
  if (item.kind !== 'estimate') return item.stem
  const range = `from ${plainNumber(item.low)} to ${plainNumber(item.high)}`
  return item.quantity === 'month'
    ? `${item.stem} (Answer with year and month in six digits, ${range}.)`
    : `${item.stem} (Answer with a number of ${item.unit}, ${range}.)`
}

/**
 * Why the answer is right, paragraph by paragraph: the explanation and, where a format has no place beside each answer,
 * what is said of each.
 */
export function explanationLines(item: ExchangeItem): string[] {
  return [item.explanation, ...partLines(item)]
}

function partLines(item: ExchangeItem): string[] {
  switch (item.kind) {
    case 'choice':
      return []
    case 'order':
      return inOrder(item).map(({ text, why }, place) => `${ordinal(place)}: ${text}. ${why}`)
    case 'pairing':
      return item.lefts.map(({ text, why, right }) => `${text}: ${item.rights[right] ?? ''}. ${why}`)
    case 'estimate':
      return [`${plainNumber(item.value)}${item.unit === '' ? '' : ` ${item.unit}`}`]
  }
}

/** The sources of an item in one line, each with its address. */
export function sourceLine({ sources }: ExchangeItem): string {
  const written = sources.map(({ label, url }) => (url === null ? label : `${label}: ${url}`))
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${written.join('; ')}`
}

/** Everything that is said once an item is answered, a paragraph a line. */
export function feedbackLines(item: ExchangeItem): string[] {
  return [...explanationLines(item), ...(item.sources.length > 0 ? [sourceLine(item)] : [])]
}

/** The entries in their right order. */
export function inOrder<Entry extends { readonly place: number }>({
  entries,
}: {
  readonly entries: readonly Entry[]
}): Entry[] {
  return entries.toSorted((first, second) => first.place - second.place)
}

/** A place in words that no language setting changes: `1st`, from 0. */
export function ordinal(place: number): string {
  const number = place + 1
  return `${number}${{ 1: 'st', 2: 'nd', 3: 'rd' }[number] ?? 'th'}`
}

/** A number without separators and without an exponent, as importers read it. */
export function plainNumber(number: number): string {
  return number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 })
}
