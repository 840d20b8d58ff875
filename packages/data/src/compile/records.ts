import type { Kind } from '../schema/kinds.ts'
import type { RecordFile } from './record-file.ts'
import type { RecordOf, ValidRecord } from './validate.ts'

/** A record with the file that it comes from. */
export type LoadedRecord = ValidRecord & { readonly source: RecordFile }

/**
 * The other records, as the check of one record asks for them. Whatever a check is told here is remembered, so that
 * the record is checked again when the answer would be another one.
 */
export interface Records {
  /** The record of a kind; nothing when there is none, or when it has a fault of its own. */
  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined
  /** The files that an id is the name of, those with faults too; more than one is a fault. */
  filesNamed(id: string): readonly RecordFile[]
  /** The id of every record file of these kinds, those with faults too. */
  idsOf(kinds: readonly Kind[]): readonly string[]
  /** What the records hold under a key of an index. */
  lookUp<Value, Found>(index: RecordIndex<Value, Found>, key: string): Found
}

/** Something that is asked of all records at once, kept up to date while single records change. */
export interface RecordIndex<Value, Found> {
  /** Unique among the indexes. */
  readonly name: string
  /** What one record adds: values, each under a key. */
  entriesOf(entry: LoadedRecord): readonly (readonly [key: string, value: Value])[]
  /** What a look-up gives for a key, from its values in the order of the record files. */
  gather(values: readonly Value[]): Found
}

/** Checks one valid record, and reports what is wrong with it at a path in the record. */
export type RecordCheck = (entry: LoadedRecord, report: ReportFault, records: Records) => void

export type ReportFault = (
  fault: { readonly code: string; readonly name: string },
  path: readonly PropertyKey[],
  message: string,
  fix?: Replacement,
) => void

/** The one right way to mend a fault: other words in the part of the record where it stands. */
export interface Replacement {
  readonly found: string
  readonly right: string
}
