import type { SlideLine } from '../deck/slide-file.ts'

/** References, tags, slot marks, comment marks, click marks, entities and the keys of frontmatter that is shown. */
const MARKUP =
  /\[\[[^\]\n]*\]\]|<!--|-->|<\/?[A-Za-z][^>]*>|^::[a-z]+::$|\[click(?::\d+)?\]|&[a-z]+;|^(?:title|part):|\]\([^)\s]*\)/g

/**
 * What stands in a line in the project's own words: markup and references are blanked out, so that every column stays
 * where it was. A tag must begin and end on one line.
 */
export function ownWords({ text, region }: SlideLine): string {
  const blanked = text.replace(MARKUP, (markup) => ' '.repeat(markup.length))
  return region === 'title' ? blanked.replace(/^(\s*)'(.*)'\s*$/, '$1 $2 ') : blanked
}

/** Whether a capital letter at this column is expected, because a sentence begins there. */
export function beginsSentence(line: SlideLine, column: number): boolean {
  // A tag opens a new cell or paragraph. A reference is a word of the sentence, unless what it names is a sentence.
  const before = line.text
    .slice(0, column)
    .replace(/\[click(?::\d+)?\] ?/g, '')
    .replace(/<[^>]*>|<!--/g, '\n')
    .replace(/\.(?:proposition|note|paraphrase|description|entryIntoForceRule)\]\]/g, '.')
  return /(?:^|[.?!:\n])[\s'"“#>*-]*$/.test(before)
}
