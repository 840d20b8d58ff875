/** What a cell can hold; null is an empty cell. */
export type Cell = string | number | boolean | null

/** A table as text of comma-separated values: RFC 4180 but for the line ends, which are line feeds as everywhere here. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${csvLine(row)}\n`).join('')
}

function csvLine(row: readonly Cell[]): string {
  // A line with nothing in it is skipped by readers; a quoted nothing is a row.
  if (row.length === 1 && (row[0] === null || row[0] === '')) return '""'
  return row.map(csvCell).join(',')
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
  // White space at an end is quoted too, because some readers trim what is not.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
