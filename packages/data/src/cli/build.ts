import type { Invocation } from '../cli.ts'
import { compileRecords } from '../compile/compile.ts'
import { outputFiles, writeFiles } from '../compile/emit.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import { reportFaults } from './report-faults.ts'

/** Compiles the records and writes the dataset, its JSON Schema and its types; with any fault, nothing. */
export function build({ root, format }: Invocation): number {
  const result = compileRecords(root)
  if (!result.ok) {
    reportFaults(result.faults, format)
    return 1
  }
  const files = outputFiles(result.dataset)
  writeFiles(root, files)
  const records = KINDS.reduce((sum, kind) => sum + result.dataset[COLLECTIONS[kind]].length, 0)
  console.log(`Compiled ${records} records into ${files.length} files.`)
  return 0
}
