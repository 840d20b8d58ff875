import type { Example } from '../src/compile/fault-kind.ts'
import { BASE_RECORDS } from './base-records.ts'
import type { Overrides } from './record-tree.ts'

/** What an example of the fault catalogue changes in the base records. */
export function overridesOf(example: Example): Overrides {
  return Object.fromEntries(
    Object.entries(example).map(([path, lines]) => [path, layOver(BASE_RECORDS[path] ?? '', lines)]),
  )
}

/** Keys of a record with the lines that each takes, laid over a record: the same keys give way, new ones come last. */
export function layOver(base: string, lines: string): string {
  // The list of exceptions is no record.
  if (base === '' && lines.startsWith('- ')) return lines
  const blocks = new Map([...blocksOf(base), ...blocksOf(lines)])
  return [...blocks.values()].join('')
}

/** The lines of each key at the margin; a comment belongs to the key below it. */
function blocksOf(text: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const [block, key = ''] of text.matchAll(/(?:^#.*\n)*^(\w+):.*\n(?:^[ -].*\n)*/gm)) {
    blocks.set(key, block)
  }
  if ([...blocks.values()].join('') !== text)
    throw new RangeError(`not lines of a record: ${JSON.stringify(text)}`)
  return blocks
}
