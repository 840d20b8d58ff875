import { type Citation, recordById, type Source, type SourceId, sourceLabel } from '@partnership/data'
import { html, join, type Markup } from '../../html/html.ts'

/** Name of a source that always says something: its id where neither publisher nor title is known. */
export function sourceName(source: Source): string {
  return source.publisher || source.title ? sourceLabel(source) : source.id
}

/** Link to a source where it was published; to its row on the page where it has no address. */
export function sourceLink(id: SourceId): Markup {
  const source = recordById('source', id)
  return html`<a href="${source.url ?? `#source-${id}`}">${sourceName(source)}</a>`
}

/** The sources of some citations, each once, as a list of links. */
export function sourceLinks(citations: readonly Citation[]): Markup {
  const ids = [...new Set(citations.map(({ source }) => source))]
  return join(ids.map(sourceLink), '; ')
}
