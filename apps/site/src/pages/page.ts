import { type Content, html, type Markup } from '../html/html.ts'

/** Files that every page links to, as addresses from the root of the site. */
export interface PageAssets {
  readonly stylesheet: string
  /** Fonts that the first screen needs. */
  readonly preloadedFonts: readonly string[]
}

export interface PageContent {
  readonly title: string
  readonly description: string
  readonly path: '/' | '/data/' | '/404.html'
  readonly main: Content
}

const SECTIONS = [
  { href: '/slides/', label: 'Deck' },
  { href: '/quiz/', label: 'Quiz' },
  { href: '/data/', label: 'Data' },
] as const

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%232f5d8a' d='M1 2h6v12H1z'/%3E%3Cpath fill='%23a8571c' d='M9 2h6v12H9z'/%3E%3C/svg%3E"

/** A whole page: head, skip link, header with navigation, the given content, footer. */
export function renderPage({ title, description, path, main }: PageContent, assets: PageAssets): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON}">
${assets.preloadedFonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${assets.stylesheet}">
</head>
<body>
<a class="skip-link" href="#content">Skip to content</a>
<header class="masthead">
<a class="masthead-name" href="/"${path === '/' && html` aria-current="page"`}>Partnership Brief</a>
<nav aria-label="Sections"><ul>${SECTIONS.map(({ href, label }) => navigationItem(href, label, path))}</ul></nav>
</header>
<main id="content" tabindex="-1">${main}</main>
${footer()}
</body>
</html>
`.source
}

function navigationItem(href: string, label: string, path: string): Markup {
  return html`<li><a href="${href}"${href === path && html` aria-current="page"`}>${label}</a></li>`
}

function footer(): Markup {
  return html`<footer class="colophon">
<p><strong>Licence.</strong> The records and everything derived from them: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. The program code: <a href="https://opensource.org/license/mit">MIT</a>. Quotations of at most eight words belong to their authors.</p>
<p>Showing what somebody said is not agreeing with it. A claim that no source contests is not thereby true.</p>
</footer>`
}
