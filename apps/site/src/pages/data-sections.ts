import { KINDS } from '@partnership/data'
import { html, type Markup } from '../html/html.ts'

/** The headings of the data page, by the id under which each is reached, in their order. */
export const DATA_SECTIONS = {
  kinds: `${KINDS.length} kinds of record`,
  articles: 'The treaty, article by article',
  coverage: 'The article, sentence by sentence',
  contested: 'Contested claims',
  acts: 'From negotiation to force',
  text: 'Where the text stands',
  downloads: 'Downloads',
} as const satisfies Readonly<Record<string, string>>

/** A section of the data page under its heading. */
export function dataSection(id: keyof typeof DATA_SECTIONS, content: Markup): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${DATA_SECTIONS[id]}</h2>${content}</section>`
}
