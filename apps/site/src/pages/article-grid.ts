import { articleSlots, dataset, numberBasis, provisions } from '@partnership/data'
import { formatCount } from '../facts/labels.ts'
import { treaty } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'

/** One cell an article: filled where a source gives the content with the number, empty where none does. */
export function articleGrid(): Markup {
  const slots = articleSlots(treaty, provisions).map(({ article, provision }) => ({
    article,
    basis: provision && numberBasis(dataset, provision),
  }))
  const copied = slots.filter(({ basis }) => basis === 'copies').map(({ article }) => article)
  const read = slots.filter(({ basis }) => basis && basis !== 'copies').map(({ article }) => article)
  const label = `Articles read with their number: ${read.join(', ')}; read so in copies of reports alone: ${copied.join(', ')}`
  return html`
<figure class="article-grid">
<div class="article-cells" role="img" aria-label="${label}">${slots.map(
    ({ article, basis }) =>
      html`<span${basis && html` class="${basis === 'copies' ? 'is-copied' : 'is-read'}"`}>${article}</span>`,
  )}</div>
<figcaption>The ${formatCount(slots.length)} articles of the treaty. Of ${formatCount(read.length)}, the filled ones, a text or report that we read gives the number together with the content; of ${formatCount(copied.length)}, the dotted ones, only copies of reports do. The others stay empty rather than guessed.</figcaption>
</figure>`
}
