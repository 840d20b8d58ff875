import { compileRecords } from '../compile/compile.ts'
import { outputFiles, removeVanished, writeFiles } from '../compile/emit.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import type { Command } from './command.ts'
import { recordsRoot } from './open-dataset.ts'
import { reportFaults } from './report-faults.ts'

export const build: Command = {
  summary: 'check, then write the dataset, its types and its exports',
  details: `Compiles the records of a package directory into dist/ and src/generated/. With any fault it writes nothing,
lists the faults as check does and ends with 1. The same records give the same bytes.`,
  options: ['root', 'format'],
  run({ root, format }) {
    const directory = recordsRoot(root)
    const result = compileRecords(directory)
    if (!result.ok) {
      reportFaults(result.faults, format, directory)
      return 1
    }
    const files = outputFiles(result.dataset)
    writeFiles(directory, files)
    removeVanished(directory, files)
    const records = KINDS.reduce((sum, kind) => sum + result.dataset[COLLECTIONS[kind]].length, 0)
    console.log(`Compiled ${records} records into ${files.length} files.`)
    return 0
  },
}
