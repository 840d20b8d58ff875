import { tables } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'

const INLINE = '(?:a|b|code|small|span|strong|sup|time)'
/** What an element that stands beside another on a slide is set apart by in a line of text. */
const BESIDE = ' – '

/** The HTML of a slide, without its headline, as Markdown with tables as GitHub writes them. */
export function slideMarkdown(html: string): string {
  return toMarkdown(asLines(html)).replace(/^(- \*\*.*)\n\n(?=- \*\*)/gm, '$1\n')
}

/** HTML that reads as lines already, as Markdown. */
export function toMarkdown(html: string): string {
  return converter()
    .turndown(html)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Text in which no letter is a mark of Markdown. */
export function escapeMarkdown(text: string): string {
  return converter().escape(text)
}

/** The number of a source, as a link to it; the file says at its end where these lead. */
export function sourceLink(number: number | string): string {
  return `[\\[${number}\\]][${number}]`
}

/** The picture of all articles, article by article, and its key; the list beside it has what was seen of them. */
const ARTICLE_PICTURE = /<ol class="deck-articlegrid"[\s\S]*?<\/ol><p class="deck-articlekey">[\s\S]*?<\/p>/g

/** HTML in which text reads on where a slide sets it apart by place alone. */
function asLines(html: string): string {
  return (
    html
      .replace(/<h[12] id="headline-[^>]*>[\s\S]*?<\/h[12]>/, '')
      .replace(ARTICLE_PICTURE, '')
      .replace(/<p class="deck-part">([\s\S]*?)<\/p>/, '<p><em>$1</em></p>')
      .replace(/(?<=\S)\s*(?=<sup)/g, ' ')
      // A cell that a table only decorates itself with would be a column without a name.
      .replace(/<td[^>]* aria-hidden="true"[^>]*>[\s\S]*?<\/td>/g, '')
      .replace(/<(?!svg)(\w+)[^>]* aria-hidden="true"[^>]*>[^<]*<\/\1>/g, '')
      .replace(/<(small|span)[^>]*>\s*<\/\1>/g, '')
      .replace(/(<li[^>]*>)<span>([^<]*)<\/span>(?=<span)/g, '$1<b>$2</b>')
      .replace(new RegExp(`(</${INLINE}>)(?=<${INLINE}[ >])(?!<sup)`, 'g'), `$1${BESIDE}`)
      .replace(/(<small[^>]*>)/g, (small, _, offset: number, all: string) =>
        /[\p{L}\p{N}.)]$/u.test(all.slice(0, offset)) ? `${BESIDE}${small}` : small,
      )
  )
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    hr: '---',
  })
  service.use(tables)
  service.addRule('pictures', {
    filter: isPicture,
    replacement: (_, node) => describePicture(node as Element),
  })
  service.addRule('decoration', {
    filter: (node) => node.getAttribute('aria-hidden') === 'true',
    replacement: () => '',
  })
  service.addRule('items', { filter: 'li', replacement: writeItem })
  service.addRule('what unfolds', { filter: 'details', replacement: (text) => `\n\n${text}\n\n` })
  service.addRule('what unfolding shows', { filter: 'summary', replacement: (text) => `${text.trim()}: ` })
  service.addRule('terms', { filter: 'dt', replacement: (term) => `\n- **${term.trim()}**: ` })
  service.addRule('what terms mean', { filter: 'dd', replacement: (text) => text.trim() })
  service.addRule('numbers of sources', {
    filter: 'sup',
    replacement: (text, node) => {
      const number = (node.textContent ?? '').trim()
      return /^\d+$/.test(number) ? sourceLink(number) : text
    },
  })
  service.addRule('links inside the site', {
    filter: (node) => node.nodeName === 'A' && !/^https?:/.test(node.getAttribute('href') ?? ''),
    replacement: (text) => text,
  })
  return service
}

/** An item of a list, whose later lines stand below its first letter. */
function writeItem(text: string, node: Node): string {
  const list = node.parentNode
  const isNumbered = list?.nodeName === 'OL'
  const mark = isNumbered && list ? `${Array.from(list.children).indexOf(node as Element) + 1}. ` : '- '
  const lines = text.trim().replace(/\n/g, `\n${' '.repeat(mark.length)}`)
  return `${mark}${lines}${node.nextSibling ? '\n' : ''}`
}

function isPicture(node: Element): boolean {
  return ['svg', 'IMG'].includes(node.nodeName) || node.getAttribute('role') === 'img'
}

/** A picture as those hear it who cannot see it. */
function describePicture(node: Element): string {
  const label = escapeMarkdown(node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? '')
  return node.nodeName === 'SPAN' || label === '' ? label : `*${label}*`
}
