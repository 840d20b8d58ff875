import { articleSlots, dataset, NUMBER_BASIS_LABELS, numberBasis, provisions } from '@partnership/data'
import { formatCount } from '../facts/labels.ts'
import { treaty } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { recordAddress } from '../records/record-address.ts'

/**
 * One cell an article: filled where a source gives the content with the number, and then a link to the provision; empty
 * where none does.
 */
export function articleGrid(link: Link): Markup {
  const slots = articleSlots(treaty, provisions).map(({ article, provision }) => ({
    article,
    provision,
    basis: provision && numberBasis(dataset, provision),
  }))
  const copied = slots.filter(({ basis }) => basis === 'copies')
  const read = slots.filter(({ basis }) => basis && basis !== 'copies')
  return html`
<figure class="article-grid">
<ol class="article-cells">${slots.map(({ article, provision, basis }) =>
    provision && basis
      ? html`<li><a class="${basis === 'copies' ? 'is-copied' : 'is-read'}" href="${link(recordAddress('provision', provision.id))}" title="${provision.title}: ${NUMBER_BASIS_LABELS[basis]}">${article}</a></li>`
      : html`<li><span>${article}</span></li>`,
  )}</ol>
<figcaption>The ${formatCount(slots.length)} articles of the treaty. Of ${formatCount(read.length)}, the filled ones, a text or report that we read gives the number together with the content; of ${formatCount(copied.length)}, the dotted ones, only copies of reports do. The others stay empty rather than guessed.</figcaption>
</figure>`
}
