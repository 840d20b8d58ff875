import { createMarkdownExit, type Token } from 'markdown-exit'

/** The parser and the options that Slidev reads slides with. */
const markdown = createMarkdownExit({ html: true, linkify: true })

/** Markdown as HTML, tags and components in it as they are. */
export function renderText(text: string): string {
  return markdown.render(text)
}

/** The words of one paragraph of Markdown, without any mark. */
export function plainText(text: string): string {
  return markdown
    .parseInline(text, {})
    .flatMap(({ children }) => children ?? [])
    .map(wordsOf)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function wordsOf({ type, content }: Token): string {
  if (type === 'text' || type === 'code_inline' || type === 'text_special') return content
  return type === 'softbreak' || type === 'hardbreak' ? ' ' : ''
}
