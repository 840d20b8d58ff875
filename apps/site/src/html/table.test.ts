import { describe, expect, it } from 'vitest'
import { html } from './html.ts'
import { table } from './table.ts'

describe('a table', () => {
  it('has its headings, and a row of cells under each, with the first as the head of the row', () => {
    const columns = [{ heading: 'Kind' }, { heading: 'Records', isNumber: true }]
    expect(
      table('Table of <kinds>', columns, [{ id: 'a', cells: [html`<b>a</b>`, 3] }, { cells: ['<', 0] }])
        .source,
    ).toBe(
      [
        '<div class="scroll" role="region" aria-label="Table of &lt;kinds&gt;" tabindex="0"><table>',
        '<thead><tr><th scope="col">Kind</th><th scope="col" class="number">Records</th></tr></thead>',
        '<tbody><tr id="a"><th scope="row"><b>a</b></th><td data-label="Records" class="number">3</td></tr>',
        '<tr><th scope="row">&lt;</th><td data-label="Records" class="number">0</td></tr></tbody></table></div>',
      ].join(''),
    )
  })

  it('is one that a phone shows row by row where it has more than three columns', () => {
    const of = (count: number) =>
      table(
        't',
        Array.from({ length: count }, (_, index) => ({ heading: `${index}` })),
        [],
      ).source
    expect(of(3)).toContain('<table>')
    expect(of(4)).toContain('<table class="stacks">')
  })
})
