/** The page of a peer that Vite builds: a title, a body, and the script `main.js`. */
export function writePage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body>${body}<script type="module" src="./main.js"></script></body>
</html>`
}

/** A text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * Character references keep Markdown, Vue and Slidev from seeing syntax in a text. Slidev looks for formulas in the
 * source: two dollar signs in a line would bring KaTeX and its fonts in, which no plain deck has to pay for.
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[&<>$*_`[\]\\~|#]/g, (character) => `&#${character.charCodeAt(0)};`)
}
