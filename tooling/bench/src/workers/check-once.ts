// Checks the records under a directory once, in a process that has done nothing else, and prints what it took.
import { loadCompiler } from '../compiler.ts'
import { printRun } from './run.ts'

const [root = ''] = process.argv.slice(2)
const { check } = await loadCompiler()
const start = performance.now()
const result = check(root)
const milliseconds = performance.now() - start
if (!result.ok)
  throw new Error(`${result.faults.length} faults, the first of them: ${JSON.stringify(result.faults[0])}`)
printRun(milliseconds, result.loaded.length)
