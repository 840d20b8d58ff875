import { createHeadingIds } from '@partnership/workspace/heading-ids'
import { createMarkdownExit, type Token } from 'markdown-exit'

const markdown = createMarkdownExit({ html: false, linkify: false })

/** Where the links and pictures of a Markdown text lead, each once, in their order. */
export function linksIn(text: string): string[] {
  const tokens = markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])])
  const targets = tokens.map((token) => token.attrGet(token.type === 'image' ? 'src' : 'href'))
  return [...new Set(targets.flatMap((target) => (target ? [String(target)] : [])))]
}

/** The places in a Markdown text that a link can lead to, as GitHub names them. */
export function anchorsIn(text: string): Set<string> {
  const tokens = markdown.parse(text, {})
  const idOf = createHeadingIds()
  return new Set(
    tokens.flatMap(({ type }, index) => (type === 'heading_open' ? [idOf(textOf(tokens[index + 1]))] : [])),
  )
}

function textOf(heading: Token | undefined): string {
  return (heading?.children ?? []).map(({ content }) => content).join('')
}
