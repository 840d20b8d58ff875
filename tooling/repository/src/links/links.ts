// Asks for every address that sources and documents give: `pnpm links [--report file]`. Fails when one is dead, unless the
// dead ones go into a report.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sources } from '@partnership/data'
import { readFiles } from '../repository-files.ts'
import { findDeadLinks, POLITE } from './external-links.ts'
import { linksIn } from './markdown-links.ts'
import { reportDeadLinks } from './report.ts'

/** More hosts than are ever silent at once. */
const TRIED = 8

const { values } = parseArgs({ options: { report: { type: 'string' } } })

const places = new Map<string, string[]>()
const add = (url: string, place: string) => places.set(url, [...(places.get(url) ?? []), place])
for (const { id, url } of sources) if (url !== null) add(url, `packages/data/records/sources/${id}.yml`)
for (const { path, text } of [...readFiles('*.md'), ...readFiles('{docs,packages/data}/**/*.md')])
  for (const url of linksIn(text)) if (/^https?:\/\/(?!localhost)/.test(url)) add(url, path)

// Without a network all would be dead, and minutes later.
const tried = await findDeadLinks([...places.keys()].slice(0, TRIED), { ...POLITE, attempts: 1 })
if (tried.length === TRIED && tried.every(({ isAnswered }) => !isAnswered)) {
  console.error(`None of the first ${TRIED} addresses answers ("${tried[0]?.problem}"): is there a network?`)
  process.exit(2)
}

console.log(`Asking for ${places.size} addresses, one at a time of each host; this takes minutes.`)
let checked = 0
const dead = await findDeadLinks([...places.keys()], {
  ...POLITE,
  onChecked: () => {
    checked += 1
    if (checked % 25 === 0) console.log(`${checked} of ${places.size}`)
  },
})
const report = reportDeadLinks(dead, (url) => places.get(url) ?? [])
if (values.report !== undefined) writeFileSync(values.report, report)
else if (dead.length > 0) {
  console.log(report)
  process.exitCode = 1
}
console.log(`${dead.length} of ${places.size} do not answer.`)
