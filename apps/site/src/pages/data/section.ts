import { type Content, html, type Markup } from '../../html/html.ts'

/** A section of the data page with its heading. */
export function section(id: string, heading: Content, content: Content): Markup {
  return html`
<section class="data-section" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`
}
