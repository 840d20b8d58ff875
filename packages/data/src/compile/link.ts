import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts'
import { KINDS, type Kind } from '../schema/kinds.ts'
import { DUPLICATE_ID, UNKNOWN_REFERENCE } from './fault-kinds.ts'
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
    const fault = { ...UNKNOWN_REFERENCE, name: `unknown-${wanted.replaceAll(' ', '-')}` }
    const fix =
      !kind && holder && accepted.includes(holder.kind) ? { found: id, right: holder.id } : undefined
    report(fault, path, `"${id}" is not ${withArticle(wanted)}${hint}`, fix)
  }
}

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
  const formerIds = record.formerIds ?? []
  for (const [index, formerId] of formerIds.entries()) {
    const why = whyNotFormer(formerId, formerIds.indexOf(formerId) < index)
    if (why !== null) report(DUPLICATE_ID, ['formerIds', index], `"${formerId}" ${why}`)
  }

  function whyNotFormer(formerId: string, isRepeated: boolean): string | null {
    if (formerId === record.id) return 'is the id of this record now; list only ids that it had before'
    const [owner] = records.filesNamed(formerId)
    if (owner) return `is the id of ${owner.file}; an id that was given up is never used again`
    if (isRepeated) return 'is listed twice; list each former id once'
    const [holder] = records.lookUp(formerIdHolders, formerId)
    if (!holder || holder.file === source.file) return null
    return `is also a former id of ${holder.file}; only one record can have been called so`
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
