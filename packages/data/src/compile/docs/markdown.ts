/** A table of Markdown; what stands in a cell may hold Markdown, but no line break. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map(escapeCell))]
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

/** A bar would end the cell, in code as well. */
function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

export function code(text: string): string {
  return `\`${text}\``
}

/** A link to the heading of a section on the same page. */
export function linkToSection(heading: string): string {
  return `[${heading}](#${anchorOf(heading)})`
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}

/** First lines of a page that nobody edits by hand. */
export function generatedFrom(origin: string): string {
  return `<!-- Generated from ${origin} by \`partnership-data docs\`; edit those instead. -->\n\n`
}
