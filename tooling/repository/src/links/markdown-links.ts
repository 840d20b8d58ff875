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
  const anchors = new Set<string>()
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue
    const slug = slugOf(tokens[index + 1])
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}

function slugOf(heading: Token | undefined): string {
  return (heading?.children ?? [])
    .map(({ content }) => content)
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}
