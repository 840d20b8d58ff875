import { COLLECTIONS, KINDS, type Kind } from '../schema/kinds.ts'
import type { RecordOf, ValidRecord } from './validate.ts'

/** Every record, by kind, as the schemas type it. */
export type CompiledDataset = { readonly version: string } & {
  readonly [K in Kind as (typeof COLLECTIONS)[K]]: readonly RecordOf<K>[]
}

/** Orders strings by their UTF-16 code units, which is the same on every machine and in every locale. */
export function compareCodeUnits(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}

/** Puts records together, each kind sorted by id. */
export function assembleDataset(version: string, records: readonly ValidRecord[]): CompiledDataset {
  const collections = KINDS.map((kind) => [
    COLLECTIONS[kind],
    records
      .filter((entry) => entry.kind === kind)
      .map((entry) => entry.record)
      .sort((first, second) => compareCodeUnits(first.id, second.id)),
  ])
  // Each collection holds the records of its kind by construction; fromEntries cannot express that.
  return { version, ...Object.fromEntries(collections) } as CompiledDataset
}
