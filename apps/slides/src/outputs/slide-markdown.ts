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

/** HTML in which text reads on where a slide sets it apart by place alone. */
function asLines(html: string): string {
  return html
    .replace(/<h[12] id="headline-[^>]*>[\s\S]*?<\/h[12]>/, '')
    .replace(/<(\w+)(?=[^>]* aria-hidden="true")[^>]*>(?:[^<]*<\/\1>)?/g, (whole, tag: string) =>
      tag === 'svg' ? whole : '',
    )
    .replace(/<(small|span)[^>]*>\s*<\/\1>/g, '')
    .replace(/(<li[^>]*>)<span>([^<]*)<\/span>(?=<span)/g, '$1<b>$2</b>')
    .replace(new RegExp(`(</${INLINE}>)(?=<${INLINE}[ >])(?!<sup)`, 'g'), `$1${BESIDE}`)
    .replace(/(<small[^>]*>)/g, (small, _, offset: number, all: string) =>
      /[\p{L}\p{N}.)]$/u.test(all.slice(0, offset)) ? `${BESIDE}${small}` : small,
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

function isPicture(node: Element): boolean {
  return ['svg', 'IMG'].includes(node.nodeName) || node.getAttribute('role') === 'img'
}

/** A picture as those hear it who cannot see it. */
function describePicture(node: Element): string {
  const label = escapeMarkdown(node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? '')
  return node.nodeName === 'SPAN' || label === '' ? label : `*${label}*`
}
