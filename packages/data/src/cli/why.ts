import { didYouMean } from '../compile/suggestion.ts'
import { createFinder, labelOf, sourceLabel } from '../derive/records.ts'
import { type ReasonKind, whyDoYouSay } from '../derive/why/index.ts'
import type { Dataset } from '../generated/types.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import type { Command } from './command.ts'
import { openDataset } from './open-dataset.ts'
import { paint } from './paint.ts'

const HEADINGS: Readonly<Record<ReasonKind, string>> = {
  says: 'The record',
  voice: 'Who says so',
  value: 'Value',
  judgement: 'Finding',
  'not-known': 'Not known',
  'builds-on': 'Builds on',
  'referred-to': 'Referred to',
}

export const why: Command = {
  operand: { name: 'id', means: 'id of a record of any kind' },
  summary: 'why the dataset says what a record says',
  details: `Prints the chain from a record of any kind to what was read, in sentences: what it states, who takes which
stance, each value, what the editors found, what no source read gives; then the sources that the sentences name, with
their addresses.`,
  options: ['root', 'format'],
  run({ root, format, operand: id }) {
    const dataset = openDataset(root)
    const find = createFinder(dataset)
    const entry = find(id)
    if (!entry) {
      const ids = KINDS.flatMap((kind) => dataset[COLLECTIONS[kind]].map((record) => record.id))
      throw new Error(`There is no record "${id}"${didYouMean(id, ids)}`)
    }
    const steps = whyDoYouSay(dataset, id)
    if (format === 'json') {
      console.log(JSON.stringify(steps, null, 2))
      return 0
    }
    console.log(paint('bold', `${labelOf(entry)} (${entry.kind} ${entry.record.id})`, process.stdout))
    for (const { kind, text } of steps)
      console.log(`\n${paint('dim', HEADINGS[kind], process.stdout)}\n${text}`)
    const named = new Set<string>(steps.flatMap(({ sources }) => sources))
    if (named.size > 0) console.log(`\n${paint('dim', 'Sources', process.stdout)}`)
    for (const line of sourceLines(dataset, named)) console.log(line)
    return 0
  },
}

function sourceLines({ sources }: Dataset, named: ReadonlySet<string>): string[] {
  return sources
    .filter(({ id }) => named.has(id))
    .map((source) => `${source.id}: ${sourceLabel(source)}, ${source.url ?? 'without an address'}`)
}
