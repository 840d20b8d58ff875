import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts'
import { KINDS, type Kind } from '../schema/kinds.ts'
import type { RecordCheck, RecordIndex } from './records.ts'
import { findReferences } from './references.ts'
import { didYouMean } from './suggestion.ts'

const schemas = new Map<Kind, JsonSchema>(KINDS.map((kind) => [kind, jsonSchemaOf(kind)]))

/** Every reference points at a record of the right kind, one with faults too, so that one fault is not reported twice. */
export const referencesPointAtRecords: RecordCheck = (entry, report, records) => {
  const schema = schemas.get(entry.kind)
  if (!schema) return
  for (const { id, kinds, path } of findReferences(schema, entry.record)) {
    const accepted = kinds === 'any' ? KINDS : kinds
    const found = records.filesNamed(id).map(({ kind }) => kind)
    if (found.some((kind) => accepted.includes(kind))) continue
    const wanted = kinds === 'any' ? 'record' : kinds.join(' or ')
    const [kind] = found
    const [holder] = records.lookUp(formerIdHolders, id)
    const hint = kind
      ? `; it is ${withArticle(kind)}`
      : holder
        ? `; it is now "${holder.id}"`
        : didYouMean(id, records.idsOf(accepted))
    const fault = { code: 'E102', name: `unknown-${wanted.replaceAll(' ', '-')}` }
    const fix =
      !kind && holder && accepted.includes(holder.kind) ? { found: id, right: holder.id } : undefined
    report(fault, path, `"${id}" is not ${withArticle(wanted)}${hint}`, fix)
  }
}

const DUPLICATE_ID = { code: 'E103', name: 'duplicate-id' } as const

/** An id is used once over all kinds, and one that was given up is never used again. */
export const idsAreUsedOnce: RecordCheck = ({ record, source }, report, records) => {
  const [first] = records.filesNamed(record.id)
  if (first && first.file !== source.file) {
    report(
      DUPLICATE_ID,
      [],
      `"${record.id}" is already the id of ${first.file}; an id is used once over all kinds`,
    )
  }
  for (const [index, formerId] of (record.formerIds ?? []).entries()) {
    const path = ['formerIds', index]
    const [owner] = records.filesNamed(formerId)
    const [holder] = records.lookUp(formerIdHolders, formerId)
    if (owner) {
      report(
        DUPLICATE_ID,
        path,
        `"${formerId}" is the id of ${owner.file}; an id that was given up is never used again`,
      )
    } else if (holder && holder.file !== source.file) {
      report(DUPLICATE_ID, path, `"${formerId}" is already a former id of ${holder.file}; one record has it`)
    }
  }
}

interface Holder {
  readonly kind: Kind
  readonly id: string
  readonly file: string
}

/** The records that had an id before. */
const formerIdHolders: RecordIndex<Holder, readonly Holder[]> = {
  name: 'former-ids',
  entriesOf: ({ kind, record, source }) =>
    (record.formerIds ?? []).map((formerId) => [formerId, { kind, id: record.id, file: source.file }]),
  gather: (holders) => holders,
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
