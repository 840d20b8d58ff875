import { type Content, html, type Markup } from '../html/html.ts'

export interface Row {
  readonly id?: string
  /** The first cell is the row’s heading. */
  readonly cells: readonly Content[]
}

export interface RowGroup {
  readonly heading?: Content
  readonly rows: readonly Row[]
}

export interface Table {
  readonly name: string
  readonly caption: Content
  readonly columns: readonly string[]
  readonly groups: readonly RowGroup[]
}

/**
 * A table that becomes a list of labelled blocks on a narrow screen. The roles are written out since browsers drop
 * a table's own where CSS gives its parts another display type.
 */
export function renderTable({ name, caption, columns, groups }: Table): Markup {
  return html`
<table class="table table-${name}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}</tr></thead>
${groups.map(
  ({ heading, rows }) => html`<tbody role="rowgroup">
${heading && html`<tr role="row" class="group-heading"><th scope="rowgroup" role="rowheader" colspan="${columns.length}">${heading}</th></tr>`}
${rows.map((row) => renderRow(row, columns))}</tbody>`,
)}
</table>`
}

function renderRow({ id, cells }: Row, columns: readonly string[]): Markup {
  const [first, ...rest] = cells
  return html`<tr role="row"${id && html` id="${id}"`}><th scope="row" role="rowheader">${first}</th>${rest.map(
    (cell, index) => html`<td role="cell" data-label="${columns[index + 1]}">${cell}</td>`,
  )}</tr>\n`
}
