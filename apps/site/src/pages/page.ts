import { type Content, html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'

/** Files that pages link to, as addresses. */
export interface PageAssets {
  readonly stylesheet: string
  readonly icon: string
  /** Fonts that the first screen needs. */
  readonly preloadedFonts: readonly string[]
  /** The script that searches the records. */
  readonly search: string
}

export interface PageContent {
  readonly title: string
  readonly description: string
  /** Path on the site. */
  readonly path: `/${string}`
  readonly main: Content
  /** A script that adds to the page, which can be read without it. */
  readonly script?: string
}

const SECTIONS = [
  { href: '/slides/', label: 'Deck' },
  { href: '/quiz/', label: 'Quiz' },
  { href: '/data/', label: 'Data' },
] as const

/** A whole page: head, skip link, header with navigation, the given content, footer. */
export function renderPage(
  { title, description, path, main, script }: PageContent,
  assets: PageAssets,
  link: Link,
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
${assets.preloadedFonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${assets.stylesheet}">${script !== undefined && html`\n<script type="module" src="${script}"></script>`}
</head>
<body>
<a class="skip-link" href="#content">Skip to content</a>
<header class="masthead">
<a class="masthead-name" href="${link('/')}"${path === '/' && html` aria-current="page"`}>Partnership Brief</a>
<nav aria-label="Sections"><ul>${SECTIONS.map(({ href, label }) => navigationItem(href, label, path, link))}</ul></nav>
</header>
<main id="content" tabindex="-1">${main}</main>
${footer(link)}
</body>
</html>
`.source
}

function navigationItem(href: `/${string}`, label: string, path: string, link: Link): Markup {
  const current = href === path ? 'page' : path.startsWith(href) && 'true'
  return html`<li><a href="${link(href)}"${current && html` aria-current="${current}"`}>${label}</a></li>`
}

function footer(link: Link): Markup {
  return html`<footer class="colophon">
<p><strong>Licence.</strong> The records and everything derived from them: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. The program code: <a href="https://opensource.org/license/mit">MIT</a>. Third-party code, fonts and icons: <a href="${link('/licences/')}">their licences</a>. Quotations of at most eight words belong to their authors.</p>
<p>Showing what somebody said is not agreeing with it. A claim that no source contests is not thereby true.</p>
</footer>`
}
