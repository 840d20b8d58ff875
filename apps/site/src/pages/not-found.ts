import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'

/** What a reader meets at an address that does not exist. */
export function notFoundPage(link: Link): Markup {
  return html`<section class="opening"><h1>There is nothing at this address</h1><p class="lead">The <a href="${link('/')}">front page</a> leads to the deck, the quiz and the data.</p></section>`
}
