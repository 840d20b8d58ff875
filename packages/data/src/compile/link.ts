import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts'
import { KINDS, type Kind } from '../schema/kinds.ts'
import { type Fault, formatPath } from './fault.ts'
import { faultAt, type ParsedFile } from './record-file.ts'
import { findReferences } from './references.ts'
import { didYouMean } from './suggestion.ts'
import type { ValidRecord } from './validate.ts'

/** A record with the file that it comes from. */
export type LoadedRecord = ValidRecord & { readonly parsed: ParsedFile }

/**
 * Checks that every id is used once and that every reference points at a record of the right kind.
 * @param known kinds of all record files by id, those with other faults too, so that one fault is not reported twice
 */
export function linkRecords(
  loaded: readonly LoadedRecord[],
  known: ReadonlyMap<string, readonly Kind[]>,
  files: readonly ParsedFile[],
): Fault[] {
  return [...duplicateIds(loaded, files), ...loaded.flatMap((entry) => unknownReferences(entry, known))]
}

const schemas = new Map<Kind, JsonSchema>(KINDS.map((kind) => [kind, jsonSchemaOf(kind)]))

function unknownReferences(entry: LoadedRecord, known: ReadonlyMap<string, readonly Kind[]>): Fault[] {
  const schema = schemas.get(entry.kind)
  if (!schema) return []
  return findReferences(schema, entry.record).flatMap((reference): Fault[] => {
    const kinds = known.get(reference.id) ?? []
    const accepted = reference.kinds === 'any' ? KINDS : reference.kinds
    const isAccepted = (kind: Kind) => accepted.includes(kind)
    if (kinds.some(isAccepted)) return []
    const [kind] = kinds
    const wanted = reference.kinds === 'any' ? 'record' : reference.kinds.join(' or ')
    const article = /^[aeiou]/.test(wanted) ? 'an' : 'a'
    const candidates = [...known].filter(([, candidate]) => candidate.some(isAccepted)).map(([id]) => id)
    const hint = kind
      ? `; it is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
      : didYouMean(reference.id, candidates)
    return [
      faultAt(entry.parsed, reference.path, {
        code: 'E102',
        name: `unknown-${reference.kinds === 'any' ? 'record' : reference.kinds.join('-or-')}`,
        message: `"${reference.id}" is not ${article} ${wanted}${hint}`,
      }),
    ]
  })
}

function duplicateIds(loaded: readonly LoadedRecord[], files: readonly ParsedFile[]): Fault[] {
  const faults: Fault[] = []
  const firstFile = new Map<string, string>()
  for (const parsed of files) {
    const first = firstFile.get(parsed.id)
    if (first === undefined) firstFile.set(parsed.id, parsed.file)
    else {
      const message = `"${parsed.id}" is already the id of ${first}; an id is used once over all kinds`
      faults.push(faultAt(parsed, [], { code: 'E103', name: 'duplicate-id', message }))
    }
  }
  for (const { record, parsed } of loaded) {
    for (const [index, formerId] of (record.formerIds ?? []).entries()) {
      const owner = firstFile.get(formerId)
      if (owner === undefined) continue
      const path = ['formerIds', index]
      const message = `"${formerId}" is the id of ${owner}; an id that was given up is never used again`
      faults.push({
        ...faultAt(parsed, path, { code: 'E103', name: 'duplicate-id', message }),
        path: formatPath(path),
      })
    }
  }
  return faults
}
