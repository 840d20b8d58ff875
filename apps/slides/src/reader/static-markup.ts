/** What a slide is turned into when it becomes a part of a page. */
export interface StaticMarkupOptions {
  readonly number: number
  /** The first slide keeps its headline as that of the page; those of the others stand one level lower. */
  readonly isFirst: boolean
  /** The way up to the root of the site, such as `../../`. */
  readonly site: string
}

/**
 * Makes the HTML of a slide part of a page that scrolls and runs no script: headings in their level, tables in regions
 * that can be scrolled with the keyboard, links inside the site that start from the page, numbers of sources that lead to
 * their source, controls as plain text. What comes in was written by Vue, so that every tag is closed and every
 * attribute quoted.
 */
export function staticMarkup(html: string, { number, isFirst, site }: StaticMarkupOptions): string {
  let tables = 0
  const shifted = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<\/?h)([1-5])(?=[\s>])/g, (_, open, level) => {
      return `${open}${isFirst ? level : Number(level) + 1}`
    })
  return nameColumns(shifted)
    .replace(isFirst ? /<h1(?=[\s>])/ : /<h2(?=[\s>])/, `$& id="headline-${number}"`)
    .replace(/(<sup class="deck-sourcenumber"[^>]*>)(\d+)(?=<\/sup>)/g, '$1<a href="#source-$2">$2</a>')
    .replace(/(<a\b[^>]* href=")\/(?!\/)/g, `$1${site}`)
    .replace(/grid-(?:column|row)[a-z-]*:[^;"]*;?/g, '')
    .replace(/ style=""/g, '')
    .replace(
      /<button\b([^>]*)>/g,
      (_, attributes: string) => `<span${/ class="[^"]*"/.exec(attributes) ?? ''}>`,
    )
    .replace(/<\/button>/g, '</span>')
    .replace(/<table[\s>]/g, (open) => {
      tables += 1
      const name = `Table${tables > 1 ? ` ${tables}` : ''} on slide ${number}`
      return `<div class="reader-scroll" role="region" tabindex="0" aria-label="${name}">${open}`
    })
    .replace(/<\/table>/g, '$&</div>')
}

/** Gives every cell the name of its column, which it shows on a screen too narrow for columns. */
function nameColumns(html: string): string {
  return html.replace(/<table\b[\s\S]*?<\/table>/g, (table) => {
    const names = [...table.matchAll(/<th scope="col"[^>]*>([\s\S]*?)<\/th>/g)].map(([, name = '']) =>
      name
        .replace(/<small[\s\S]*?<\/small>|<[^>]*>/g, '')
        .replaceAll('"', '&quot;')
        .trim(),
    )
    if (names.length === 0) return table
    return table.replace(/<tr\b[\s\S]*?<\/tr>/g, (row) => {
      let column = -1
      return row.replace(/<(t[hd])(?=[\s>])/g, (open, tag: string) => {
        column += 1
        return tag === 'td' && names[column] ? `${open} data-column="${names[column]}"` : open
      })
    })
  })
}
