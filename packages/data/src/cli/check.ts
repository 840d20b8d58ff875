import { compileRecords } from '../compile/compile.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import type { Command } from './command.ts'
import { recordsRoot } from './open-dataset.ts'
import { reportFaults } from './report-faults.ts'

export const check: Command = {
  operands: '',
  summary: 'read every record and list every fault',
  details: `Reads, validates and lints the records of a package directory and writes nothing. Every fault is one line,
file:line:column  code name  what is wrong; docs/rules.md explains each code. Ends with 1 when there is a fault.`,
  options: ['root', 'format'],
  run({ root, format }) {
    const result = compileRecords(recordsRoot(root))
    if (!result.ok) {
      reportFaults(result.faults, format)
      return 1
    }
    if (format === 'json') console.log('[]')
    else {
      const counts = KINDS.map((kind) => {
        const { length } = result.dataset[COLLECTIONS[kind]]
        return `${length} ${length === 1 ? kind : COLLECTIONS[kind]}`
      })
      console.log(`No faults. ${counts.join(', ')}.`)
    }
    return 0
  },
}
