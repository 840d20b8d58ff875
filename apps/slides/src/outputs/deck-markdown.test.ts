import { readFileSync } from 'node:fs'
import { createMarkdownExit, type Token } from 'markdown-exit'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DeckContent, readDeckContent } from '../content/deck-content.ts'
import { VERSIONS } from '../deck/versions.ts'
import { renderReader } from '../reader/render-reader.ts'
import { loadDataset } from '../references/dataset.ts'
import { deckMarkdown } from './deck-markdown.ts'
import { slideMarkdown } from './slide-markdown.ts'

const parser = createMarkdownExit({ html: true })

/** The words that a reader of Markdown sees, without white space. */
function words(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) =>
      children ? words(children) : ['text', 'code_inline', 'text_special'].includes(type) ? content : '',
    )
    .join('')
    .replace(/\s+/g, '')
}

const squeeze = (text: string) => text.replace(/\s+/g, '')

describe.each(VERSIONS)('the $name version as Markdown', ({ entry }) => {
  let content: DeckContent
  let slides: readonly string[]
  let markdown: string
  let tokens: Token[]

  beforeAll(async () => {
    content = readDeckContent(entry, loadDataset(readFileSync))
    slides = (await renderReader(entry, content)).slides
    markdown = deckMarkdown(content, slides)
    tokens = parser.parse(markdown, {})
  })

  it('has each headline as a heading, in order', () => {
    const headings = tokens.flatMap((token, index) =>
      token.type === 'heading_open' && token.tag === 'h2' ? [words(tokens.slice(index + 1, index + 2))] : [],
    )
    expect(headings).toEqual([
      ...content.slides.map(({ number, headline }) => squeeze(`${number}. ${headline}`)),
      'Sources',
    ])
  })

  it('has all that is said, as quotations', () => {
    const quoted = tokens.flatMap((token, index) =>
      token.type === 'blockquote_open'
        ? [
            words(
              tokens.slice(
                index,
                tokens.findIndex((end, at) => at > index && end.type === 'blockquote_close'),
              ),
            ),
          ]
        : [],
    )
    expect(quoted).toEqual(content.slides.map(({ notes }) => squeeze(notes.join(''))))
  })

  it('leads from every number of a source to its address, and lists each source once', () => {
    const html = parser.render(markdown)
    const links = [...html.matchAll(/<a href="([^"]*)">\[(\d+)\]<\/a>/g)]
    const urls = new Map(content.sources.map(({ number, url }) => [`${number}`, url]))
    for (const [, href = '', number = ''] of links)
      expect(href.replaceAll('&amp;', '&')).toBe(new URL(urls.get(number) ?? '').href.replaceAll("'", '%27'))
    const cited = content.slides.flatMap(({ sources }) => sources.filter(({ url }) => url))
    expect(links.length).toBeGreaterThanOrEqual(cited.length)
    const list = /<h2>Sources<\/h2>\s*<ol>([\s\S]*)<\/ol>/.exec(html)?.[1] ?? ''
    expect(list.match(/<li>/g)).toHaveLength(content.sources.length)
  })

  it('has every table of the slides as a table with as many rows', () => {
    const rows = slides.join('').match(/<tr[ >]/g)?.length ?? 0
    const headless = slides.join('').match(/<table(?:(?!<thead|<\/table>)[\s\S])*<\/table>/g)?.length ?? 0
    // A table without a head gets an empty one, which Markdown asks for.
    expect(tokens.filter(({ type }) => type === 'tr_open')).toHaveLength(rows + headless)
  })

  it('keeps neither HTML nor a reference nor a link that leads nowhere', () => {
    const kinds = tokens.flatMap((token) => [token, ...(token.children ?? [])]).map(({ type }) => type)
    expect(kinds.filter((type) => type.startsWith('html_'))).toEqual([])
    expect(markdown).not.toMatch(/\[\[(?!\\)|\]\((?!http)/)
  })
})

describe('a slide as Markdown', () => {
  it('reads on where the slide sets text apart by place alone', () => {
    expect(slideMarkdown('<ul><li><span>What</span><span>A treaty</span></li></ul>')).toBe(
      '- **What** – A treaty',
    )
    expect(slideMarkdown('<p><time>2025</time><b>Iran</b><small></small></p>')).toBe('2025 – **Iran**')
    expect(slideMarkdown('<dl><div><dt>Term</dt><dd>Years<small>then more</small></dd></div></dl>')).toBe(
      '- **Term**: Years – then more',
    )
  })

  it('says what a picture shows, and leaves out what only decorates', () => {
    expect(slideMarkdown('<svg role="img" aria-label="A map"><text>Baku</text></svg>')).toBe('*A map*')
    expect(slideMarkdown('<img alt="A code" src="data:image/png;base64,AA">')).toBe('*A code*')
    expect(slideMarkdown('<p><span aria-hidden="true">●</span> yes</p>')).toBe('yes')
    expect(slideMarkdown('<div class="axis" aria-hidden="true"><i>1</i><b>2</b></div><p>yes</p>')).toBe('yes')
    expect(
      slideMarkdown('<table><tr><th>A</th><td>1</td><td aria-hidden="true"><i></i></td></tr></table>'),
    ).toMatch(/^\| A +\| 1 +\|$/m)
    expect(
      slideMarkdown(
        '<ol class="deck-articlegrid"><li>6</li></ol><p class="deck-articlekey">key</p><ul><li>seen</li></ul>',
      ),
    ).toBe('- seen')
  })

  it('folds out what a page folds away, and keeps numbers off the words before them', () => {
    expect(slideMarkdown('<details><summary>Answer</summary><p>B</p></details><p>next</p>')).toBe(
      'Answer:\n\nB\n\nnext',
    )
    expect(slideMarkdown('<p>Kremlin<sup>7</sup></p>')).toBe('Kremlin [\\[7\\]][7]')
    expect(slideMarkdown('<ul><li>one<p>more</p></li><li>two</li></ul>')).toBe('- one\n\n  more\n- two')
    expect(slideMarkdown('<ol><li>one</li><li>two</li></ol>')).toBe('1. one\n2. two')
    expect(slideMarkdown('<p class="deck-part">Security</p><p>text</p>')).toBe('*Security*\n\ntext')
  })

  it('keeps a link to a page, and the text alone of one inside the site', () => {
    expect(slideMarkdown('<p><a href="https://example.org/">out</a>, <a href="/quiz/">in</a></p>')).toBe(
      '[out](https://example.org/), in',
    )
  })
})
