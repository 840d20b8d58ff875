import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { COLLECTIONS, KINDS, type Kind } from '../schema/kinds.ts'
import type { Fault } from './fault.ts'
import type { RecordFile } from './record-file.ts'
import { didYouMean } from './suggestion.ts'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

export interface ReadResult {
  readonly files: readonly RecordFile[]
  readonly faults: readonly Fault[]
}

/**
 * Reads every record file under a directory.
 * @param root package directory that holds `records/`; paths in faults are relative to it
 */
export function readRecords(root: string): ReadResult {
  const recordsDirectory = join(root, 'records')
  const files: RecordFile[] = []
  const faults: Fault[] = []
  const fail = (file: string, code: string, name: string, message: string) =>
    faults.push({ file, line: 1, column: 1, code, name, path: '', message })

  if (!existsSync(recordsDirectory)) {
    fail(
      'records',
      'E101',
      'no-records',
      'there is no records directory here; run the command in packages/data',
    )
    return { files, faults }
  }
  const kindByDirectory = new Map<string, Kind>(KINDS.map((kind) => [COLLECTIONS[kind], kind]))
  for (const entry of readdirSync(recordsDirectory, { withFileTypes: true }).sort(byName)) {
    const kind = kindByDirectory.get(entry.name)
    if (!kind || !entry.isDirectory()) {
      const hint = didYouMean(entry.name, kindByDirectory.keys())
      fail(`records/${entry.name}`, 'E101', 'misplaced-file', `is not a directory of a kind of record${hint}`)
      continue
    }
    for (const child of readdirSync(join(recordsDirectory, entry.name), { withFileTypes: true }).sort(
      byName,
    )) {
      const file = `records/${entry.name}/${child.name}`
      const id = basename(child.name, '.yml')
      if (!child.isFile() || extname(child.name) !== '.yml') {
        fail(file, 'E101', 'misplaced-file', 'is not a .yml file; a record is one file named <id>.yml')
      } else if (!ID.test(id)) {
        fail(
          file,
          'E101',
          'bad-file-name',
          `"${id}" is not an id: lower-case letters, digits and single hyphens`,
        )
      } else {
        files.push({ kind, id, file, text: readFileSync(join(root, file), 'utf8') })
      }
    }
  }
  return { files, faults }
}

function byName(first: { name: string }, second: { name: string }): number {
  return first.name < second.name ? -1 : first.name > second.name ? 1 : 0
}
