import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { html, join as joinMarkup, Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { apiReference } from './api-reference.ts'
import { DOCUMENT_GROUPS } from './documents.ts'
import { type Heading, type RenderedMarkdown, type ResolveLink, renderMarkdown } from './markdown.ts'

/** A page of the documentation. */
export interface DocumentationPage {
  /** Path on the site. */
  readonly path: `/${string}/`
  readonly title: string
  readonly description: string
  readonly main: Markup
}

const ROOT = '/data/docs/'
const PACKAGE = dirname(fileURLToPath(import.meta.resolve('@partnership/data/package.json')))
/** From this many headings on, a page begins with a list of them. */
const MANY = 4
/** From this many on, the list itself is folded. */
const TOO_MANY = 80

/** The documents of the data package and the reference of its functions, as pages, with a page that leads to them. */
export async function documentationPages(link: Link): Promise<readonly DocumentationPage[]> {
  const entries = await apiReference()
  const apiPath = (specifier: string): `/${string}/` =>
    `${ROOT}api/${specifier.replace('@partnership/data', '').replace(/^\//, '')}/`.replace(
      '//',
      '/',
    ) as `/${string}/`
  const documents = DOCUMENT_GROUPS.flatMap((group) => group.documents)
  const pathOfFile = new Map(documents.map(({ file, path }) => [file, `${ROOT}${path}` as const]))
  const pathOfEntry = new Map(entries.map(({ file, specifier }) => [file, apiPath(specifier)]))

  const guides = documents.map(({ file, path, use }) =>
    page(
      `${ROOT}${path}`,
      use,
      renderMarkdown(readFileSync(join(PACKAGE, file), 'utf8'), resolver(pathOfFile, file, link)),
      link,
    ),
  )
  const api = entries.map(({ specifier, file, markdown }) =>
    page(
      apiPath(specifier),
      `what ${specifier} exports`,
      renderMarkdown(`# ${specifier}\n\n${markdown}`, resolver(pathOfEntry, file, link)),
      link,
    ),
  )
  const front = frontPage(
    [
      ...DOCUMENT_GROUPS.map(({ title, documents }) => ({
        title,
        lines: documents.map(({ file, path, use }) => ({
          path: `${ROOT}${path}` as const,
          label: guides.find((guide) => guide.path === pathOfFile.get(file))?.title ?? path,
          use,
        })),
      })),
      {
        title: 'Every function and type',
        lines: entries.map(({ specifier }) => ({
          path: apiPath(specifier),
          label: specifier,
          use: 'parameters, what is given, what is thrown',
        })),
      },
    ],
    link,
  )
  return [front, ...guides, ...api]
}

/** Links of a document: to places in it, to other documents that have a page, and to other sites. */
function resolver(pages: ReadonlyMap<string, `/${string}`>, from: string, link: Link): ResolveLink {
  return (target) => {
    if (target.startsWith('#') || /^https?:/.test(target)) return target
    const [file = '', place] = target.split('#')
    const path = pages.get(posix.join(posix.dirname(from), file))
    return path && link(path) + (place === undefined ? '' : `#${place}`)
  }
}

function page(
  path: `/${string}/`,
  use: string,
  { title, body, headings }: RenderedMarkdown,
  link: Link,
): DocumentationPage {
  return {
    path,
    title,
    description: `${title}: ${use}.`,
    main: html`
<section class="opening opening-data"><p class="trail"><a href="${link('/data/')}">Data</a> / <a href="${link(ROOT)}">Documentation</a></p><h1 class="docs-title">${breakable(title)}</h1>${contents(headings)}</section>
<div class="docs">${body}</div>`,
  }
}

/** The name of an entry breaks where one of its parts ends. */
function breakable(title: string): Markup {
  return joinMarkup(title.split('/'), new Markup('/<wbr>'))
}

function contents(headings: readonly Heading[]): Markup | undefined {
  const listed = headings.filter(({ level }) => level <= 3)
  if (listed.length < MANY) return undefined
  const list = listed.length < TOO_MANY ? linksTo(listed) : foldedContents(listed)
  return html`<nav aria-label="On this page">${list}</nav>`
}

/** The headings of each part of a page, to be unfolded. */
function foldedContents(headings: readonly Heading[]): Markup[] {
  const starts = headings.flatMap(({ level }, index) => (level === 2 ? [index] : []))
  return starts.map((start, part) => {
    const [first, ...below] = headings.slice(start, starts[part + 1])
    return html`<details><summary>${first?.text} (${below.length})</summary>${linksTo(below)}</details>`
  })
}

function linksTo(headings: readonly Heading[]): Markup {
  return html`<ul class="contents">${headings.map(
    ({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`,
  )}</ul>`
}

interface FrontGroup {
  readonly title: string
  readonly lines: readonly { readonly path: `/${string}`; readonly label: string; readonly use: string }[]
}

function frontPage(groups: readonly FrontGroup[], link: Link): DocumentationPage {
  return {
    path: ROOT,
    title: 'Documentation',
    description: 'How to use the data: guides, every field, every rule, every function.',
    main: html`
<section class="opening opening-data"><p class="trail"><a href="${link('/data/')}">Data</a></p><h1 class="docs-title">Documentation</h1></section>
${groups.map(
  ({ title, lines }) =>
    html`<section class="docs-group"><h2>${title}</h2><ul class="docs-list">${lines.map(
      ({ path, label, use }) =>
        html`<li><a href="${link(path)}">${label}</a> <span class="muted">${use}</span></li>`,
    )}</ul></section>`,
)}`,
  }
}
