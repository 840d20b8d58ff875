import type { Invocation } from '../cli.ts'
import { compileRecords } from '../compile/compile.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import { reportFaults } from './report-faults.ts'

/** Lists every fault in the records; writes nothing. */
export function check({ root, format }: Invocation): number {
  const result = compileRecords(root)
  if (!result.ok) {
    reportFaults(result.faults, format)
    return 1
  }
  if (format === 'json') console.log('[]')
  else {
    const counts = KINDS.map((kind) => `${result.dataset[COLLECTIONS[kind]].length} ${COLLECTIONS[kind]}`)
    console.log(`No faults. ${counts.join(', ')}.`)
  }
  return 0
}
