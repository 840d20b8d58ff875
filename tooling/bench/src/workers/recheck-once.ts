// Opens the records under a directory and checks them; then edits one record of each kind, one after the other, checks
// again after each edit as --watch does, and prints what each took.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIRECTORIES, loadCompiler } from '../compiler.ts'
import { summarise } from '../statistics.ts'
import type { Recheck } from './recheck.ts'

const EDITS = 15

const [root = ''] = process.argv.slice(2)
const { open } = await loadCompiler()
const start = performance.now()
const records = open(root)
records.check()
const whole = performance.now() - start

const rechecks = DIRECTORIES.map(({ kind, directory }) => {
  const names = readdirSync(join(root, 'records', directory)).filter((name) => !/-copy-\d+\.yml$/.test(name))
  const path = `records/${directory}/${names[Math.floor(names.length / 2)]}`
  const before = readFileSync(join(root, path), 'utf8')
  const took: number[] = []
  let checkedRecords = 0
  for (let edit = 0; edit < EDITS; edit += 1) {
    appendFileSync(join(root, path), `# edit ${edit}\n`)
    const from = performance.now()
    records.refresh([path])
    const { faults, checked } = records.check()
    took.push(performance.now() - from)
    checkedRecords = checked
    if (faults.length > 0 || checked === 0)
      throw new Error(`${path}: ${checked} checked, ${JSON.stringify(faults[0])}`)
  }
  writeFileSync(join(root, path), before)
  records.refresh([path])
  records.check()
  return { kind, milliseconds: summarise(took).median, checked: checkedRecords }
})
const result: Recheck = { records: records.size, wholeMilliseconds: whole, rechecks }
console.log(JSON.stringify(result))
