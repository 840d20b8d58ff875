import type { DeckContent } from '../content/deck-content.ts'
import { escapeHtml } from '../content/html.ts'
import type { ReaderFile } from './render-reader.ts'

/** Fonts of the first screen, by how their files begin; what the build appends is a hash of eight characters. */
const FIRST_FONTS = /(?:serif-4-600|sans-3-400)-latin-[\w-]{8}\.woff2$/

/** The whole HTML document around the body of the reader. */
export function readerDocument(
  { title, lang, slides }: DeckContent,
  body: string,
  files: readonly ReaderFile[],
): string {
  const paths = files.map(({ path }) => path)
  const stylesheet = paths.find((path) => path.endsWith('.css'))
  if (stylesheet === undefined) throw new Error('the reader has no stylesheet')
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}, to read</title>
<meta name="description" content="${escapeHtml(slides[0]?.headline ?? title)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="../favicon.svg">
${paths
  .filter((path) => FIRST_FONTS.test(path))
  .map((path) => `<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>\n`)
  .join('')}<link rel="stylesheet" href="${stylesheet}">
</head>
<body>${body}</body>
</html>
`
}
