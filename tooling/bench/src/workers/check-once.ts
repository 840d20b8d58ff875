// Checks the records under a directory once, in a process that has done nothing else, and prints what it took.
import { loadCompiler } from '../compiler.ts'
import { printRun } from './run.ts'

const [root = ''] = process.argv.slice(2)
const { open } = await loadCompiler()
const start = performance.now()
const { faults, checked } = open(root).check()
const milliseconds = performance.now() - start
if (faults.length > 0)
  throw new Error(`${faults.length} faults, the first of them: ${JSON.stringify(faults[0])}`)
printRun(milliseconds, checked)
