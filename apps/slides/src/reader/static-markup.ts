/** What a slide is turned into when it becomes a part of a page. */
export interface StaticMarkupOptions {
  readonly number: number
  /** The first slide keeps its headline as that of the page; those of the others stand one level lower. */
  readonly isFirst: boolean
}

/**
 * Makes the HTML of a slide part of a page that scrolls and runs no script: headings in their level, tables in regions
 * that can be scrolled with the keyboard, numbers of sources that lead to their source, controls as plain text.
 * What comes in was written by Vue, so that every tag is closed and every attribute quoted.
 */
export function staticMarkup(html: string, { number, isFirst }: StaticMarkupOptions): string {
  let tables = 0
  const shifted = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<\/?h)([1-5])(?=[\s>])/g, (_, open, level) => {
      return `${open}${isFirst ? level : Number(level) + 1}`
    })
  return shifted
    .replace(isFirst ? /<h1(?=[\s>])/ : /<h2(?=[\s>])/, `$& id="headline-${number}"`)
    .replace(/(<sup class="deck-sourcenumber"[^>]*>)(\d+)(?=<\/sup>)/g, '$1<a href="#source-$2">$2</a>')
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
