// `pnpm bench [section …] [--runs number] [--details]`: measures ours and its peers side by side, in every section or in
// those named, and prints one table of all as Markdown.
import { readArguments } from './arguments.ts'
import { comparisonTable } from './comparison.ts'
import { loadSection, sectionNames } from './find-sections.ts'
import { describeMachine } from './machine.ts'
import { writeSection } from './markdown.ts'
import type { Bench, Findings } from './section.ts'

const read = readArguments(process.argv.slice(2), sectionNames())

if ('problem' in read) {
  console.error(read.problem)
  process.exitCode = 2
} else {
  const { sections, details, ...options } = read
  const machine = describeMachine()
  const found: { readonly title: string; readonly findings: Findings }[] = []
  for (const name of sections) {
    try {
      found.push(await runSection(name, options))
    } catch (error) {
      // What others found in half an hour is not lost with one of them.
      console.error(`${name}: not measured: ${error instanceof Error ? error.message : error}`)
      process.exitCode = 1
    }
  }
  const all = found.map(({ findings }) => findings)
  const versions = new Set(all.flatMap((findings) => findings.versions))
  const facts = [...machine, `Versions: ${[...versions].join(', ')}`].map((fact) => `- ${fact}`)
  console.log(
    ['# Bench', facts.join('\n'), comparisonTable(all.flatMap(({ comparisons }) => comparisons))].join(
      '\n\n',
    ),
  )
  if (details) for (const { title, findings } of found) console.log(`\n${writeSection(title, findings)}`)
}

async function runSection(name: string, options: Pick<Bench, 'runs'>) {
  const { title, run } = await loadSection(name)
  const cleanUps: (() => void)[] = []
  try {
    const findings = await run({
      atTheEnd: (cleanUp) => cleanUps.push(cleanUp),
      ...options,
      say: (message) => console.error(`${name}: ${message}`),
    })
    return { title, findings }
  } finally {
    for (const cleanUp of cleanUps.reverse()) cleanUp()
  }
}
