import { createHeadingIds } from '@partnership/workspace/heading-ids'
import { Parser } from 'htmlparser2'
import { createMarkdownExit, type Token } from 'markdown-exit'

const markdown = createMarkdownExit({ html: true, linkify: false })

/** Where the links and pictures of a Markdown text lead, those in its HTML too, each once, in their order. */
export function linksIn(text: string): string[] {
  return [...new Set(tokensOf(text).flatMap((token) => (isHtml(token) ? targetsIn(token) : targetOf(token))))]
}

/** The places in a Markdown text that a link can lead to: headings, as GitHub names them, and what HTML names. */
export function anchorsIn(text: string): Set<string> {
  const tokens = tokensOf(text)
  const idOf = createHeadingIds()
  const headings = tokens.flatMap(({ type }, index) =>
    type === 'heading_open' ? [idOf(textOf(tokens[index + 1]))] : [],
  )
  const named = tokens.filter(isHtml).flatMap((token) => attributesIn(token))
  return new Set([
    ...headings,
    ...named.flatMap(([name, value]) => (name === 'id' || name === 'name' ? [value] : [])),
  ])
}

function tokensOf(text: string): Token[] {
  return markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])])
}

function isHtml({ type }: Token): boolean {
  return type === 'html_block' || type === 'html_inline'
}

function targetOf(token: Token): string[] {
  const target = token.attrGet(token.type === 'image' ? 'src' : 'href')
  return target ? [String(target)] : []
}

function targetsIn(token: Token): string[] {
  return attributesIn(token).flatMap(([name, value]) => {
    if (name === 'href' || name === 'src') return [value]
    // Several pictures, each with the screen that it is for: `a.png, b.png 2x`.
    return name === 'srcset' ? value.split(',').map((one) => one.trim().replace(/\s.*/s, '')) : []
  })
}

function attributesIn({ content }: Token): [name: string, value: string][] {
  const found: [string, string][] = []
  const parser = new Parser({ onattribute: (name, value) => void found.push([name, value]) })
  parser.end(content)
  return found
}

function textOf(heading: Token | undefined): string {
  return (heading?.children ?? [])
    .filter((token) => !isHtml(token))
    .map(({ content }) => content)
    .join('')
}
