import type { Fault } from '../fault.ts'
import type { LoadedRecord } from '../link.ts'
import { faultAt } from '../record-file.ts'

/** A rule over valid records. One rule is one file. */
export interface Rule {
  /** Stable code such as `E201`. */
  readonly code: string
  readonly name: string
  /** Why the rule exists, in one line. */
  readonly reason: string
  check(records: readonly LoadedRecord[], report: Report): void
}

/** Reports a fault at a part of a record. */
export type Report = (entry: LoadedRecord, path: readonly PropertyKey[], message: string) => void

/** Runs one rule and gives its faults. */
export function runRule(rule: Rule, records: readonly LoadedRecord[]): Fault[] {
  const faults: Fault[] = []
  rule.check(records, (entry, path, message) => {
    faults.push(faultAt(entry.parsed, path, { code: rule.code, name: rule.name, message }))
  })
  return faults
}
