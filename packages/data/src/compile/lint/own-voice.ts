import { withoutQuotations } from '../../neutrality/quotations.ts'
import { jsonSchemaOf } from '../../schema/json-schema.ts'
import { KINDS } from '../../schema/kinds.ts'
import { formatPath } from '../fault.ts'
import type { LoadedRecord } from '../records.ts'
import { findReferences } from '../references.ts'

/** A piece of text that the project says in its own voice, quotations taken out. */
export interface OwnText {
  readonly path: readonly PropertyKey[]
  readonly text: string
}

/** Keys under which stand names, titles and quotations, which are words of others, or a word of a list. */
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
  'stance',
])
/** Keys that hold a name in these kinds of record: what a body or a document calls itself. */
const NAMES: Partial<Record<LoadedRecord['kind'], string>> = {
  source: 'title',
  treaty: 'title',
  actor: 'name',
  place: 'name',
}

const SCHEMAS = new Map(KINDS.map((kind) => [kind, jsonSchemaOf(kind)]))

/** The record that was looked at last, whose texts the next rule asks for again. */
let last: { readonly record: unknown; readonly texts: readonly OwnText[] } | null = null

/** Every text of a record that is in the project's own voice. Quoted words inside it are blanked out. */
export function ownTexts(entry: LoadedRecord): readonly OwnText[] {
  if (last?.record !== entry.record) last = { record: entry.record, texts: collectTexts(entry) }
  return last.texts
}

function collectTexts({ kind, record }: LoadedRecord): OwnText[] {
  const found: OwnText[] = []
  const schema = SCHEMAS.get(kind)
  const ids = new Set(schema && findReferences(schema, record).map(({ path }) => formatPath(path)))
  const walk = (part: unknown, path: readonly PropertyKey[]): void => {
    if (typeof part === 'string') {
      if (!ids.has(formatPath(path))) found.push({ path, text: withoutQuotations(part) })
    } else if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) walk(item, [...path, index])
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, child] of Object.entries(part)) {
        if (key !== NAMES[kind] && !WORDS_OF_OTHERS.has(key)) walk(child, [...path, key])
      }
    }
  }
  walk(record, [])
  return found
}
