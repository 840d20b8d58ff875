import { type Citation, recordById } from '@partnership/data'
import { html, join, type Markup } from '../html/html.ts'

/** Links to the rows of the sources that a fact cites, each source once. */
export function citeLinks(citations: readonly Pick<Citation, 'source'>[]): Markup {
  return join(
    [...new Set(citations.map(({ source }) => source))].map((id) => {
      const { publisher } = recordById('source', id)
      return html`<a class="cite" href="#source-${id}">${publisher ?? 'the article'}</a>`
    }),
    ' ',
  )
}
