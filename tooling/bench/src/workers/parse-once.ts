// Reads and parses the records under a directory with the YAML library alone: what any checker of them has to do.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { printRun } from './run.ts'

const [root = ''] = process.argv.slice(2)
const start = performance.now()
const records = readdirSync(join(root, 'records'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry): unknown => parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')))
printRun(performance.now() - start, records.length)
