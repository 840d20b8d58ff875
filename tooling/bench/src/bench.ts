// `pnpm bench [section …]`: runs every section, or those named, and prints the result as Markdown.
import { loadSection, sectionNames } from './find-sections.ts'
import { describeMachine } from './machine.ts'
import { writeSection } from './markdown.ts'

const known = sectionNames()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !known.includes(name))

if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}; the sections are ${known.join(', ')}.`)
  process.exitCode = 2
} else {
  const machine = describeMachine().map((fact) => `- ${fact}`)
  console.log(['# Bench', '', ...machine].join('\n'))
  for (const name of wanted.length > 0 ? wanted : known) console.log(`\n${await runSection(name)}`)
}

async function runSection(name: string): Promise<string> {
  const section = await loadSection(name)
  const cleanUps: (() => void)[] = []
  try {
    const findings = await section.run({
      atTheEnd: (cleanUp) => cleanUps.push(cleanUp),
      say: (message) => console.error(`${name}: ${message}`),
    })
    return writeSection(section.title, findings)
  } finally {
    for (const cleanUp of cleanUps.reverse()) cleanUp()
  }
}
