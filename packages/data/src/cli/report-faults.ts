import { type Fault, formatFault, formatGithubAnnotation } from '../compile/fault.ts'
import type { Format } from './command.ts'
import { counted } from './counted.ts'
import { paint } from './paint.ts'

/** Prints every fault in the format asked for, and for readers a closing line that counts them. */
export function reportFaults(faults: readonly Fault[], format: Format): void {
  if (format === 'json') {
    console.log(JSON.stringify(faults, null, 2))
    return
  }
  const files = new Set(faults.map((fault) => fault.file)).size
  for (const fault of faults) {
    console.error(format === 'github' ? formatGithubAnnotation(fault) : painted(fault))
  }
  console.error(`\n${counted(faults.length, 'fault')} in ${counted(files, 'file')}; nothing was written.`)
}

function painted(fault: Fault): string {
  const code = `${fault.code} ${fault.name}`
  return formatFault(fault).replace(code, () => paint('red', code, process.stderr))
}
