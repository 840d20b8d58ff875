import * as z from 'zod'
import { compareDatasets, leastBump, type RecordChange } from '../derive/changes.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import type { Command } from './command.ts'
import { counted } from './counted.ts'
import { openDataset } from './open-dataset.ts'
import { paint } from './paint.ts'
import { readText } from './read-text.ts'

export const diff: Command = {
  operand: { name: 'old-dataset.json', means: 'the dataset of another version' },
  summary: 'what changed since another version of the dataset',
  details: `Compares the dataset with an older dataset.json, record by record and value by value, names every changed
legal fact and the least version that the changes of the records may be released as. Ends with 0 whether or not
something changed.`,
  options: ['root', 'format'],
  run({ root, operand: file, format }) {
    const changes = compareDatasets(readOldDataset(file), openDataset(root))
    const least = leastBump(changes) ?? null
    if (format === 'json') {
      console.log(JSON.stringify({ leastBump: least, changes }, null, 2))
      return 0
    }
    for (const change of changes) for (const line of describe(change)) console.log(line)
    const legalFacts = changes.flatMap((change) =>
      change.change === 'changed' ? change.fields.filter(({ isLegalFact }) => isLegalFact) : [],
    )
    // A renamed record that says something else too is two changes of one record.
    const differing = new Set(changes.map(({ id }) => id)).size
    console.log(
      changes.length === 0
        ? 'Nothing changed.'
        : `\n${counted(differing, 'record')} ${differing === 1 ? 'differs' : 'differ'}, ${counted(legalFacts.length, 'legal fact')} among what changed; least version: ${least}.`,
    )
    return 0
  },
}

function describe(change: RecordChange): string[] {
  const { stdout } = process
  switch (change.change) {
    case 'added':
      return [paint('green', `+ ${change.kind} ${change.id}`, stdout)]
    case 'removed':
      return [paint('red', `- ${change.kind} ${change.id}`, stdout)]
    case 'renamed':
      return [paint('yellow', `> ${change.kind} ${change.formerId} is now ${change.id}`, stdout)]
    case 'changed':
      return [
        paint('yellow', `~ ${change.kind} ${change.id}`, stdout),
        ...change.fields.map(
          ({ path, before, after, isLegalFact }) =>
            `    ${isLegalFact ? paint('bold', 'legal fact  ', stdout) : ''}${path}: ${written(before)} → ${written(after)}`,
        ),
      ]
  }
}

function written(value: unknown): string {
  if (value === undefined) return '(not there)'
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}

const records = z
  .array(z.looseObject({ id: z.string(), formerIds: z.array(z.string()).optional() }))
  .optional()
const oldDataset = z.looseObject({
  version: z.string(),
  ...Object.fromEntries(KINDS.map((kind) => [COLLECTIONS[kind], records])),
})

function readOldDataset(file: string) {
  const parsed = oldDataset.safeParse(parseJson(file, readText(file)))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(
      `${file} is not a dataset: ${issue?.path.join('.') || 'it'} ${issue?.message}. Name a dataset.json of this package.`,
    )
  }
  if (!KINDS.some((kind) => COLLECTIONS[kind] in parsed.data)) {
    throw new Error(
      `${file} is not a dataset: it has no ${COLLECTIONS.source}, ${COLLECTIONS.actor} or other records. Name a dataset.json of this package.`,
    )
  }
  return parsed.data
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}
