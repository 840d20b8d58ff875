import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileRecords } from '../compile/compile.ts'
import type { Dataset } from '../generated/types.ts'

/** The dataset that lies beside the built command line, in the published package; in the sources there is none. */
const PACKED = fileURLToPath(new URL('../dataset.json', import.meta.url))

/**
 * The directory whose records a command reads: the one named, else this one when it holds records.
 * @throws Error when there are none, with what to name
 */
export function recordsRoot(root: string | undefined): string {
  const directory = root ?? process.cwd()
  if (root === undefined && !existsSync(join(directory, 'records'))) {
    throw new Error(`There is no records directory in ${directory}; name the package directory with --root.`)
  }
  return directory
}

/**
 * The dataset that a command reads: compiled from the records of a directory, or, where neither a directory is named
 * nor this one is that of the package, the one that was published with the command.
 * @throws Error when the records have faults
 */
export function openDataset(root: string | undefined): Dataset {
  if (root === undefined && existsSync(PACKED)) {
    // The compiler wrote it from the records that the interfaces describe.
    return JSON.parse(readFileSync(PACKED, 'utf8')) as Dataset
  }
  const result = compileRecords(recordsRoot(root))
  if (!result.ok) throw new Error(`The records have ${result.faults.length} faults; run "check" to see them.`)
  // The generated interfaces print the same schemas that validated these records.
  return result.dataset as unknown as Dataset
}
