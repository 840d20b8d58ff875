import { articleSlots, provisions } from '@partnership/data'
import { formatCount } from '../facts/labels.ts'
import { articleCounts, treaty } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'

/** One cell an article: filled where a source gives the content with the number, empty where none does. */
export function articleGrid(): Markup {
  const slots = articleSlots(treaty, provisions)
  const { total, read } = articleCounts()
  const numbers = slots.filter(({ provision }) => provision).map(({ article }) => article)
  return html`
<figure class="article-grid">
<div class="article-cells" role="img" aria-label="Articles read with their number: ${numbers.join(', ')}">${slots.map(
    ({ article, provision }) => html`<span${provision && html` class="is-read"`}>${article}</span>`,
  )}</div>
<figcaption>The ${formatCount(total)} articles of the treaty. Of ${formatCount(read)}, the filled ones, a source that we read gives the number together with the content. The others stay empty rather than guessed.</figcaption>
</figure>`
}
