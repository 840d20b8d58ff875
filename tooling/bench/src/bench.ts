// `pnpm bench [section …] [--runs number]`: runs every section, or those named, and prints the result as Markdown.
import { readArguments } from './arguments.ts'
import { loadSection, sectionNames } from './find-sections.ts'
import { describeMachine } from './machine.ts'
import { writeSection } from './markdown.ts'
import type { Bench } from './section.ts'

const known = sectionNames()
const read = readArguments(process.argv.slice(2), known)

if ('problem' in read) {
  console.error(read.problem)
  process.exitCode = 2
} else {
  const { sections, ...options } = read
  const machine = describeMachine().map((fact) => `- ${fact}`)
  console.log(['# Bench', '', ...machine].join('\n'))
  for (const name of sections) console.log(`\n${await runSection(name, options)}`)
}

async function runSection(name: string, options: Pick<Bench, 'runs'>): Promise<string> {
  const section = await loadSection(name)
  const cleanUps: (() => void)[] = []
  try {
    const findings = await section.run({
      atTheEnd: (cleanUp) => cleanUps.push(cleanUp),
      ...options,
      say: (message) => console.error(`${name}: ${message}`),
    })
    return writeSection(section.title, findings)
  } finally {
    for (const cleanUp of cleanUps.reverse()) cleanUp()
  }
}
