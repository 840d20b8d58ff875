import { relative, resolve, sep } from 'node:path'
import { type Fault, formatFault, formatGithubAnnotation } from '../compile/fault.ts'
import type { Format } from './command.ts'
import { counted } from './counted.ts'
import { paint } from './paint.ts'

/**
 * Prints every fault in the format asked for, and for readers a closing line that counts them.
 * @param root the directory that the faults name their files from
 */
export function reportFaults(faults: readonly Fault[], format: Format, root: string): void {
  if (format === 'json') {
    console.log(JSON.stringify(faults, null, 2))
    return
  }
  const files = new Set(faults.map((fault) => fault.file)).size
  const directory = fromRepository(root)
  for (const fault of faults) {
    console.error(format === 'github' ? formatGithubAnnotation(fault, directory) : painted(fault))
  }
  console.error(`\n${counted(faults.length, 'fault')} in ${counted(files, 'file')}; nothing was written.`)
}

function painted(fault: Fault): string {
  const code = `${fault.code} ${fault.name}`
  return formatFault(fault).replace(code, () => paint('red', code, process.stderr))
}

/** A directory as GitHub names it: from the repository that the workflow has checked out. */
function fromRepository(root: string): string {
  const repository = process.env.GITHUB_WORKSPACE ?? process.cwd()
  return relative(repository, resolve(root)).split(sep).join('/')
}
