import { type Content, html, Markup } from './html.ts'

/** A column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string
  readonly isNumber?: boolean
}

export interface TableRow {
  /** Fragment that leads to the row. */
  readonly id?: string
  /** A cell for each column; the first heads the row. */
  readonly cells: readonly Content[]
}

/** Columns that a phone has room for side by side; what has more is shown there as a block a row. */
const SIDE_BY_SIDE = 3

/** The beginning of a table of so many columns. */
export function tableTag(columns: number): string {
  return columns > SIDE_BY_SIDE ? '<table class="stacks">' : '<table>'
}

/**
 * A table of records, which can be scrolled by keyboard where it is wider than the screen.
 * @param label what it is called among the regions of its page
 */
export function table(label: string, columns: readonly Column[], rows: readonly TableRow[]): Markup {
  const headings = columns.map(
    ({ heading, isNumber }) => html`<th scope="col"${isNumber && html` class="number"`}>${heading}</th>`,
  )
  const cellsOf = ([head, ...cells]: readonly Content[]) =>
    html`<th scope="row">${head}</th>${cells.map((cell, index) => {
      const { heading, isNumber } = columns[index + 1] ?? { heading: '' }
      return html`<td data-label="${heading}"${isNumber && html` class="number"`}>${cell}</td>`
    })}`
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${new Markup(tableTag(columns.length))}<thead><tr>${headings}</tr></thead><tbody>${rows.map(
    ({ id, cells }) => html`<tr${id !== undefined && html` id="${id}"`}>${cellsOf(cells)}</tr>`,
  )}</tbody></table></div>`
}
