import type { LoadedRecord } from '../link.ts'

/** A piece of text that the project says in its own voice, quotations taken out. */
export interface OwnText {
  readonly path: readonly PropertyKey[]
  readonly text: string
}

/** Keys under which stand names, titles and quotations: words of others. */
const WORDS_OF_OTHERS = new Set([
  'url',
  'quote',
  'publisher',
  'variants',
  'endonyms',
  'formalName',
  'sha256',
  'id',
  'formerIds',
  'archivedAt',
  'role',
])

/** Every text of a record that is in the project's own voice. Quoted words inside it are blanked out. */
export function ownTexts({ kind, record }: LoadedRecord): OwnText[] {
  const found: OwnText[] = []
  const walk = (part: unknown, path: readonly PropertyKey[]): void => {
    if (typeof part === 'string') {
      found.push({ path, text: withoutQuotations(part) })
    } else if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) walk(item, [...path, index])
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, child] of Object.entries(part)) {
        const isTitle = key === 'title' && (kind === 'source' || kind === 'treaty')
        if (!isTitle && !WORDS_OF_OTHERS.has(key)) walk(child, [...path, key])
      }
    }
  }
  walk(record, [])
  return found
}

/** Replaces what stands in quotation marks by spaces, so that positions stay. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’|(?<!\w)'[^']*'(?!\w)/g, (quotation) =>
    ' '.repeat(quotation.length),
  )
}
