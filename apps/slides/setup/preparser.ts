import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { formatSlideFault, linesOf } from '../src/deck/deck.ts'
import { loadDeck, ROOT } from '../src/deck/deck-files.ts'
import { versionOf } from '../src/deck/versions.ts'
import { writePages } from '../src/deck/write-pages.ts'
import { loadDataset } from '../src/references/dataset.ts'
import { expandDeck } from '../src/references/expand.ts'

/**
 * Every `[[reference]]` becomes what the records say, before Slidev reads the slides. Sources are numbered through the
 * whole deck, so all pages are expanded together; Slidev then asks for the lines of one file after the other, without
 * its name, so that a file is known by its text.
 */
export default definePreparserSetup(({ filepath }) => {
  const { entry } = versionOf(filepath)
  const dataset = loadDataset(readFileSync)
  const deck = loadDeck(entry)
  const expanded = expandDeck(deck.lines, dataset)
  const faults = [...deck.faults, ...expanded.faults]
  if (faults.length > 0) throw new Error(`\n${faults.map(formatSlideFault).join('\n')}\n`)
  const written = new Map<string, readonly string[]>()
  for (const [file, lines] of writePages(deck, expanded)) written.set(textOf(file), lines)
  const settings = linesOf(textOf(entry), entry)
  written.set(textOf(entry), expandDeck(settings, dataset).lines)
  return [
    {
      transformRawLines(lines: string[]) {
        const replacement = written.get(lines.join('\n'))
        if (replacement) lines.splice(0, lines.length, ...replacement)
      },
    },
  ]
})

/** A file as the lines that Slidev splits it into. */
function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').split(/\r?\n/).join('\n')
}
