import { escapeHtml } from '../markup.ts'
import type { ExchangeItem } from './exchange-item.ts'

/** Text as HTML; a break in it stays one. */
export function htmlLine(text: string): string {
  return escapeHtml(text).replace(/\r\n?|\n/g, '<br>')
}

/** Lines of text as paragraphs of HTML. */
export function htmlLines(lines: readonly string[]): string {
  return lines.map((line) => `<p>${htmlLine(line)}</p>`).join('')
}

/** The sources of an item as a paragraph of HTML with links; nothing where it has none. */
export function sourcesHtml({ sources }: ExchangeItem): string {
  if (sources.length === 0) return ''
  const links = sources.map(({ label, url }) =>
    url === null ? escapeHtml(label) : `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`,
  )
  return `<p>${sources.length === 1 ? 'Source' : 'Sources'}: ${links.join('; ')}</p>`
}
