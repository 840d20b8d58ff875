import type { Findings } from './section.ts'
import type { Spread } from './statistics.ts'

/** Writes the findings of a section as Markdown: a heading, a table, a list of notes. */
export function writeSection(
  title: string,
  { headers, rows, notes }: Pick<Findings, 'headers' | 'rows' | 'notes'>,
): string {
  return [`## ${title}`, writeTable(headers, rows), notes.map((note) => `- ${note}`).join('\n')].join('\n\n')
}

/** Writes a table whose first column is of words and whose others are of numbers. */
export function writeTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, headers.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
  return lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')
}

function escapeCell(cell: string): string {
  return cell.replaceAll('|', '\\|')
}

/** Writes a number above 0 as far as a measurement of ours is worth: three digits, more only before the point. */
export function writeNumber(value: number): string {
  return new Intl.NumberFormat('en', {
    maximumSignificantDigits: value < 1000 ? 3 : Math.ceil(Math.log10(value + 1)),
  }).format(value)
}

/** `1.02 (1–1.09)`; the median alone where all runs are written alike. */
export function writeSpread({ median, least, most }: Spread): string {
  const [middle, low, high] = [median, least, most].map(writeNumber)
  return low === high ? `${middle}` : `${middle} (${low}–${high})`
}

/** How many times what the peer needs; nothing where the peer needs nothing. */
export function writeRatio(ours: Spread, theirs: Spread): string {
  return theirs.median === 0 ? '' : writeNumber(ours.median / theirs.median)
}
