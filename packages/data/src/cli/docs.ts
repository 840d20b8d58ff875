import { generatedPages } from '../compile/docs/pages.ts'
import { writeFiles } from '../compile/emit.ts'
import type { Command } from './command.ts'
import { recordsRoot } from './open-dataset.ts'

export const docs: Command = {
  summary: 'write docs/rules.md and docs/data-dictionary.md from the rules and the schemas',
  details: `Writes the two pages into a package directory: each code that check reports, with its reason and examples, and
each field of each kind of record, with what it means. The same rules and schemas give the same bytes.`,
  options: ['root'],
  run({ root }) {
    const pages = generatedPages()
    writeFiles(recordsRoot(root), pages)
    for (const { path } of pages) console.log(`Wrote ${path}.`)
    return 0
  },
}
