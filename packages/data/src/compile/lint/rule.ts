import type { FaultKind } from '../fault-kind.ts'
import type { LoadedRecord, Records, Replacement } from '../records.ts'

/** A rule over valid records. One rule is one file. */
export interface Rule extends FaultKind {
  /**
   * Looks at one record. What it needs of others it asks of `records` and of nothing else, so that the record is
   * checked again when those change.
   */
  check(entry: LoadedRecord, report: Report, records: Records): void
}

/** Reports a fault at a part of the record, with what mends it where there is one right way. */
export type Report = (path: readonly PropertyKey[], message: string, fix?: Replacement) => void
