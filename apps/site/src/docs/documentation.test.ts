import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkBelow } from '../html/link.ts'
import { type DocumentationPage, documentationPages } from './documentation-pages.ts'
import { DOCUMENT_GROUPS } from './documents.ts'
import { renderMarkdown } from './markdown.ts'

const render = (source: string, resolve: (target: string) => string | undefined = (target) => target) =>
  renderMarkdown(source, resolve)

describe('a document', () => {
  it('gives its first heading as its title, and ids to the others as GitHub does', () => {
    const { title, body, headings } = render('# A `b`\n\n## What is *it*?\n\n## What is it?\n')
    expect(title).toBe('A b')
    expect(headings.map(({ id }) => id)).toEqual(['what-is-it', 'what-is-it-1'])
    expect(body.source.trim()).toBe(
      '<h2 id="what-is-it">What is <em>it</em>?</h2><h2 id="what-is-it-1">What is it?</h2>',
    )
  })

  it('keeps the words of a link that leads to no page', () => {
    const { body } = render('[here](a.md) and [there](b.md)', (target) =>
      target === 'a.md' ? '/a/' : undefined,
    )
    expect(body.source).toBe('<p><a href="/a/">here</a> and there</p>\n')
  })

  it('takes HTML for text, and writes no style that the policy of the site forbids', () => {
    const { body } = render('<b onclick="x">\n\n| a | |\n| ---: | --- |\n| 1 | 2 |\n')
    expect(body.source).toContain('&lt;b onclick')
    expect(body.source).not.toContain('style=')
    expect(body.source).toContain('<th scope="col">a</th>')
    expect(body.source).toContain('<td></td>')
  })
})

describe('the documentation', () => {
  let pages: readonly DocumentationPage[]
  beforeAll(async () => {
    pages = await documentationPages(linkBelow('/brief/'))
  })

  it('has a page for every document and every entry, and leads to each from its front page', () => {
    const data = dirname(fileURLToPath(import.meta.resolve('@partnership/data/package.json')))
    const listed = DOCUMENT_GROUPS.flatMap(({ documents }) => documents.map(({ file }) => file))
    const written = readdirSync(join(data, 'docs')).map((name) => `docs/${name}`)
    expect(listed).toEqual(expect.arrayContaining(written))
    const [front, ...others] = pages
    expect(others.length).toBeGreaterThan(listed.length)
    for (const { path } of others) expect(front?.main.source).toContain(`href="/brief${path}"`)
  })

  it('leads only to pages that are there, and to places in them that are there', () => {
    const sources = new Map(pages.map(({ path, main }) => [`/brief${path}`, main.source]))
    for (const { path, main } of pages) {
      for (const [, target = ''] of main.source.matchAll(/ href="([^"]+)"/g)) {
        const [address = '', place] = target.split('#')
        if (/^https?:/.test(address) || address === '/brief/data/') continue
        const led = sources.get(address || `/brief${path}`)
        expect([path, target, led !== undefined]).toEqual([path, target, true])
        if (place !== undefined)
          expect([path, target, led?.includes(` id="${place}"`)]).toEqual([path, target, true])
      }
    }
  })

  it('lists the functions of a long reference first, folded, with a link to each', () => {
    const { source = '' } = pages.find(({ path }) => path === '/data/docs/api/')?.main ?? {}
    const [, functions = ''] = /<summary>Functions \(\d+\)<\/summary>(.*?)<\/details>/s.exec(source) ?? []
    expect(functions).toContain('href="#whydoyousay"')
    expect(source.indexOf('<summary>Functions')).toBeLessThan(source.indexOf('<summary>Interfaces'))
  })

  it('names schemas instead of writing out their types', () => {
    const { source = '' } = pages.find(({ path }) => path === '/data/docs/api/schema/')?.main ?? {}
    expect(source).toContain('<a href="#actorschema"><code>actorSchema</code></a>')
    expect(source).not.toContain('ZodObject')
  })

  it('names every parameter', () => {
    const nameless = pages.filter(({ main }) => main.source.includes('__namedParameters'))
    expect(nameless.map(({ path }) => path)).toEqual([])
  })

  it('says of functions what they give and throw, and prints no list of all ids', () => {
    const api = pages.find(({ path }) => path === '/data/docs/api/')?.main.source ?? ''
    expect(api).toContain('whyDoYouSay')
    expect(api).toContain('RangeError when the dataset has no such record')
    expect(api).toContain('one of the ids that records have')
    expect(api).not.toContain('tass-1940345')
  })
})
