import { createHeadingIds } from '@partnership/workspace/heading-ids'
import { createMarkdownExit, type Token } from 'markdown-exit'
import { escapeHtml, Markup } from '../html/html.ts'
import { tableTag } from '../html/table.ts'

/** A heading that can be led to. */
export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

export interface RenderedMarkdown {
  /** The first heading, without its mark-up; it is not part of `body`. */
  readonly title: string
  readonly body: Markup
  readonly headings: readonly Heading[]
}

/** Gives the address of what a document leads to; nothing where the site has no such page, so that words remain. */
export type ResolveLink = (target: string) => string | undefined

/**
 * Renders Markdown of the project: headings with the ids that GitHub gives them, so that links inside a document hold;
 * tables and code that can be scrolled by keyboard where they are wider than the screen.
 */
export function renderMarkdown(source: string, resolveLink: ResolveLink): RenderedMarkdown {
  const markdown = createMarkdownExit({ html: false })
  const tokens = markdown.parse(source.replace(/^<!--[\s\S]*?-->\s*/, ''), {})
  const headings: Heading[] = []
  const idOf = createHeadingIds()
  let title = ''
  let columns: string[] = []
  let column = 0
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 1]
    if (token.type === 'heading_open' && inline) {
      const text = textOf(inline)
      if (token.tag === 'h1' && title === '') {
        title = text
        for (const hidden of tokens.slice(index, index + 3)) hidden.hidden = true
        inline.children = []
        inline.content = ''
        continue
      }
      const id = idOf(text)
      token.attrSet('id', id)
      headings.push({ level: Number(token.tag.slice(1)), id, text })
    }
    for (const child of token.children ?? []) if (child.type === 'link_open') leadTo(child, resolveLink)
    // Alignment is written as a style, which the policy of the site forbids; the tables do without it.
    if (token.type === 'th_open') {
      const isEmpty = inline?.content === ''
      token.attrs = isEmpty ? [] : [['scope', 'col']]
      // A corner that heads nothing is no heading.
      if (isEmpty) for (const part of [token, tokens[index + 2]]) if (part) part.tag = 'td'
    }
    if (token.type === 'table_open') columns = []
    if (token.type === 'tr_open') column = 0
    if (token.type === 'th_open' && inline) columns.push(textOf(inline))
    // What a cell holds, for screens on which the cells of a row stand one below the other.
    if (token.type === 'td_open') token.attrs = [['data-label', columns[column++] ?? '']]
  }
  Object.assign(markdown.renderer.rules, numberedRules())
  return {
    title,
    body: new Markup(unlinked(markdown.renderer.render(tokens, markdown.options, {}))),
    headings,
  }
}

/** What is wider than a screen can be scrolled, also by keyboard, and has a name of its own on its page. */
function numberedRules() {
  let tables = 0
  let blocks = 0
  const codeBlock = (tokens: readonly Token[], index: number) =>
    `<pre role="region" aria-label="Code ${++blocks}" tabindex="0"><code>${escapeHtml(tokens[index]?.content ?? '')}</code></pre>`
  return {
    table_open: (tokens: readonly Token[], index: number) => {
      const end = tokens.findIndex(({ type }, at) => at > index && type === 'thead_close')
      const columns = tokens.slice(index, end).filter(({ type }) => type === 'th_open').length
      return `<div class="scroll" role="region" aria-label="Table ${++tables}" tabindex="0">${tableTag(columns)}`
    },
    table_close: () => '</table></div>',
    fence: codeBlock,
    code_block: codeBlock,
    heading_open: (tokens: readonly Token[], index: number) => {
      const token = tokens[index]
      return !token || token.hidden ? '' : `<${token.tag} id="${escapeHtml(String(token.attrGet('id')))}">`
    },
    heading_close: (tokens: readonly Token[], index: number) => {
      const token = tokens[index]
      return !token || token.hidden ? '' : `</${token.tag}>`
    },
  }
}

/** Marks a link that leads nowhere on the site, so that its words alone are kept. */
const NOWHERE = 'nowhere:'

function leadTo(link: Token, resolveLink: ResolveLink): void {
  const target = String(link.attrGet('href') ?? '')
  link.attrSet('href', resolveLink(target) ?? NOWHERE)
}

function unlinked(html: string): string {
  return html.replace(/<a href="nowhere:"[^>]*>(.*?)<\/a>/gs, '$1')
}

function textOf({ children }: Token): string {
  return (children ?? []).map(({ content }) => content).join('')
}
