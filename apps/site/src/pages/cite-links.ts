import { type Citation, recordById } from '@partnership/data'
import { html, join, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { recordAddress } from '../records/record-address.ts'

/** Links to the places of the sources that a fact cites, each source once. */
export function citeLinks(citations: readonly Pick<Citation, 'source'>[], link: Link): Markup {
  return join(
    [...new Set(citations.map(({ source }) => source))].map((id) => {
      const { publisher } = recordById('source', id)
      return html`<a class="cite" href="${link(recordAddress('source', id))}">${publisher ?? 'the article'}</a>`
    }),
    ' ',
  )
}
