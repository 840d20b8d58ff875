import {
  type Citation,
  citationsOf,
  type Dataset,
  formatDate,
  indexRecords,
  type KindedRecord,
  labelOf,
} from '@partnership/data'
import { closestMatch } from 'leven'
import { numberInWords } from './number-words.ts'

/** What a reference such as `[[russia-iran-2025.act.signature.date|weekday]]` stands for. */
export interface ResolvedReference {
  readonly text: string
  /** Id of the record that it names. */
  readonly recordId: string
  /** Citations of the part that it names, or of the whole record when the part has none of its own. */
  readonly citations: readonly Citation[]
}

export type Resolution =
  | { readonly ok: true; readonly value: ResolvedReference }
  | { readonly ok: false; readonly code: string; readonly name: string; readonly message: string }

const DATE_KEYS = new Set(['date', 'from', 'to', 'published'])
const FORMATS = [
  'long',
  'short',
  'iso',
  'weekday',
  'year',
  'month',
  'monthyear',
  'lower',
  'sentence',
  'words',
] as const
type Format = (typeof FORMATS)[number]

/** Resolves the inside of `[[…]]` against a dataset. Pure: the dataset comes in as an argument. */
export function createResolver(dataset: Dataset): (reference: string) => Resolution {
  const records = indexRecords(dataset)
  return (reference) => {
    const [target = '', format] = reference.split('|').map((part) => part.trim())
    if (format !== undefined && !isFormat(format)) {
      return fault(
        'S103',
        'unknown-format',
        `[[${reference}]] has the format "${format}"; known are ${FORMATS.join(', ')}`,
      )
    }
    const [id = '', ...path] = target.split('.')
    const entry = records.get(id)
    if (!entry)
      return fault('S101', 'unknown-record', `[[${reference}]] names no record${suggest(id, records.keys())}`)
    if (path.length === 0) {
      // Naming somebody or a place states nothing about them that would need a source on the slide.
      const isName = entry.kind === 'actor' || entry.kind === 'place' || entry.kind === 'topic'
      const citations = isName ? [] : citationsOf(entry.record)
      return { ok: true, value: { text: write(labelOf(entry), 'label', format), recordId: id, citations } }
    }
    const part = follow(entry, path)
    if (typeof part.value !== 'string' && typeof part.value !== 'number') {
      const what = part.value === null ? 'is not known (null)' : 'is no text or number'
      return fault('S102', 'unknown-field', `[[${reference}]]: "${path.join('.')}" ${what} in ${id}`)
    }
    const key = path.at(-1) ?? ''
    try {
      const text = write(part.value, key, format)
      return {
        ok: true,
        value: { text, recordId: id, citations: part.citations ?? citationsOf(entry.record) },
      }
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error)
      return fault('S103', 'unknown-format', `[[${reference}]]: ${says}`)
    }
  }
}

function follow(
  entry: KindedRecord,
  path: readonly string[],
): { value: unknown; citations: readonly Citation[] | undefined } {
  let value: unknown = entry.record
  let citations: readonly Citation[] | undefined
  for (let index = 0; index < path.length; index += 1) {
    const key = path[index] ?? ''
    if (key === 'act' && entry.kind === 'treaty') {
      const actId = path[index + 1]
      const act = entry.record.acts.find(({ id }) => id === actId)
      value = act
      citations = act?.citations
      index += 1
    } else {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    }
  }
  return { value, citations }
}

function write(value: string | number, key: string, format: Format | undefined): string {
  const written = String(value)
  if (format === 'year') return written.slice(0, 4)
  // A month is the long form of the date without its day.
  if (format === 'monthyear') return formatDate(written.slice(0, 7))
  if (format === 'month') return formatDate(written.slice(0, 7)).replace(/ \d+$/, '')
  if (DATE_KEYS.has(key)) {
    const style = format === 'short' || format === 'iso' || format === 'weekday' ? format : 'long'
    return formatDate(written, style)
  }
  if (format === 'lower') return written.charAt(0).toLowerCase() + written.slice(1)
  if (format === 'sentence') return written.replace(/\.$/, '')
  if (format === 'words' && typeof value === 'number') return numberInWords(value)
  return written
}

function isFormat(format: string): format is Format {
  return FORMATS.some((known) => known === format)
}

function fault(code: string, name: string, message: string): Resolution {
  return { ok: false, code, name, message }
}

function suggest(found: string, known: Iterable<string>): string {
  const closest = closestMatch(found, [...known], { maxDistance: 4 })
  return closest === undefined ? '' : `; did you mean "${closest}"?`
}
