import {
  type Citation,
  citationsOf,
  type Dataset,
  dateBounds,
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
    const isWhole = path.length === 0
    const isName = isWhole || path[0] === 'variants'
    const part = {
      ...(isWhole ? { value: labelOf(entry) } : follow(entry, path)),
      ...(isName ? { citations: labelCitations(entry) } : {}),
    }
    if (typeof part.value !== 'string' && typeof part.value !== 'number') {
      const what = part.value === null ? 'is not known (null)' : 'is no text or number'
      return fault('S102', 'unknown-field', `[[${reference}]]: "${path.join('.')}" ${what} in ${id}`)
    }
    try {
      const pointed = isWhole ? undefined : records.get(String(part.value))
      const text = pointed ? writeName(pointed, format) : write(part.value, path.at(-1) ?? 'label', format)
      return { ok: true, value: { text, recordId: id, citations: part.citations ?? recordCitations(entry) } }
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error)
      return fault('S103', 'unknown-format', `[[${reference}]]: ${says}`)
    }
  }
}

/** What a record cites for itself, and for one that cites only in its parts, all of them. */
export function recordCitations({ record }: KindedRecord): readonly Citation[] {
  return citationsOfPart(record) ?? citationsOf(record)
}

/** The citations that a part of a record has of its own, such as an act, a number, a finding or a voice. */
function citationsOfPart(part: unknown): readonly Citation[] | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  // The schemas give these two keys no other meaning.
  if ('citations' in part) return part.citations as readonly Citation[]
  if ('citation' in part) return [part.citation as Citation]
  return undefined
}

/** Naming somebody or a place states nothing about them that would need a source on the slide. */
function labelCitations({ kind }: KindedRecord): readonly Citation[] | undefined {
  return kind === 'actor' || kind === 'place' || kind === 'topic' ? [] : undefined
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
      value = entry.record.acts.find(({ id }) => id === actId)
      index += 1
    } else {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    }
    citations = citationsOfPart(value) ?? citations
  }
  return { value, citations }
}

/** Formats that each sort of value can take; any other would be ignored, or would cut a name short. */
const FORMATS_OF = {
  date: ['long', 'short', 'iso', 'weekday', 'year', 'month', 'monthyear'],
  number: ['words'],
  text: ['lower', 'sentence'],
} as const satisfies Readonly<Record<string, readonly Format[]>>

function write(value: string | number, key: string, format: Format | undefined): string {
  const written = String(value)
  const sort = DATE_KEYS.has(key) ? 'date' : typeof value === 'number' ? 'number' : 'text'
  const formats: readonly Format[] = FORMATS_OF[sort]
  if (format !== undefined && !formats.includes(format))
    throw new RangeError(`"${format}" is no format of a ${sort}; known are ${formats.join(', ')}`)
  if (sort === 'date') return writeDate(written, format)
  if (format === 'lower') return written.charAt(0).toLowerCase() + written.slice(1)
  if (format === 'sentence') return written.replace(/\.$/, '')
  if (format === 'words') return numberInWords(Number(value))
  return written
}

/** A field that points at another record reads as the name of that record. */
function writeName(entry: KindedRecord, format: Format | undefined): string {
  if (format !== undefined) throw new RangeError(`"${format}" is no format of a name; a name has none`)
  return labelOf(entry)
}

function writeDate(written: string, format: Format | undefined): string {
  if (format !== 'year' && format !== 'month' && format !== 'monthyear') {
    return formatDate(
      written,
      format === 'short' || format === 'iso' || format === 'weekday' ? format : 'long',
    )
  }
  const { earliest, latest } = dateBounds(written)
  const length = format === 'year' ? 'YYYY'.length : 'YYYY-MM'.length
  const part = earliest?.slice(0, length)
  if (part === undefined || latest?.slice(0, length) !== part)
    throw new RangeError(`"${written}" lies in no single ${format === 'year' ? 'year' : 'month'}`)
  // A month is the long form of the date without its day.
  return format === 'month' ? formatDate(part).replace(/ \d+$/, '') : formatDate(part)
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
