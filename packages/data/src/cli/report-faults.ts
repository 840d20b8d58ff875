import { type Fault, formatFault, formatGithubAnnotation } from '../compile/fault.ts'

/** Prints every fault in the format asked for, and for readers a closing line that counts them. */
export function reportFaults(faults: readonly Fault[], format: 'text' | 'json' | 'github'): void {
  if (format === 'json') {
    console.log(JSON.stringify(faults, null, 2))
    return
  }
  const files = new Set(faults.map((fault) => fault.file)).size
  for (const fault of faults) {
    console.error(format === 'github' ? formatGithubAnnotation(fault) : formatFault(fault))
  }
  console.error(`\n${count(faults.length, 'fault')} in ${count(files, 'file')}; nothing was written.`)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
