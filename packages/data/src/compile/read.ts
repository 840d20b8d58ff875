import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { COLLECTIONS, KINDS, type Kind } from '../schema/kinds.ts'
import { compareCodeUnits } from './dataset.ts'
import type { Fault } from './fault.ts'
import { MISPLACED_FILE } from './fault-kinds.ts'
import type { RecordFile } from './record-file.ts'
import { didYouMean } from './suggestion.ts'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const KIND_BY_DIRECTORY: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [COLLECTIONS[kind], kind]))

type MisplacedName = typeof MISPLACED_FILE.name | (typeof MISPLACED_FILE.otherNames)[number]

export interface RecordPaths {
  /** Paths of the record files relative to the package, in the order of their names. */
  readonly paths: readonly string[]
  readonly faults: readonly Fault[]
}

/**
 * Finds every record file under a package directory, and what lies among them that is none.
 * @param root package directory that holds `records/`; paths in faults are relative to it
 */
export function findRecordFiles(root: string): RecordPaths {
  const recordsDirectory = join(root, 'records')
  if (!existsSync(recordsDirectory)) {
    const message = 'there is no records directory here; name the directory that has one'
    return { paths: [], faults: [misplaced('records', 'no-records', message)] }
  }
  const paths: string[] = []
  const faults: Fault[] = []
  for (const entry of entriesOf(recordsDirectory)) {
    const directory = `records/${entry.name}`
    if (!entry.isDirectory() || !KIND_BY_DIRECTORY.has(entry.name)) {
      const hint = didYouMean(entry.name, KIND_BY_DIRECTORY.keys())
      faults.push(misplaced(directory, 'misplaced-file', `is not a directory of a kind of record${hint}`))
      continue
    }
    for (const child of entriesOf(join(recordsDirectory, entry.name))) {
      const path = `${directory}/${child.name}`
      const fault = child.isFile() ? nameFault(path) : noRecord(path)
      if (fault) faults.push(fault)
      else paths.push(path)
    }
  }
  return { paths, faults }
}

/**
 * Reads one record file.
 * @param path relative to the package: `records/events/signing.yml`
 * @returns null when there is no such file, or when its name is not that of a record file
 */
export function readRecordFile(root: string, path: string): RecordFile | null {
  const [, directory = '', name = ''] = path.split('/')
  const kind = KIND_BY_DIRECTORY.get(directory)
  if (!kind || !isRecordPath(path)) return null
  try {
    return { kind, id: basename(name, '.yml'), file: path, text: readFileSync(join(root, path), 'utf8') }
  } catch (error) {
    // Gone between the listing and the reading, as happens while somebody works in the directory.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Whether a path is that of a record file by its name: a directory of a kind, and an id. */
export function isRecordPath(path: string): boolean {
  return KIND_BY_DIRECTORY.has(path.split('/')[1] ?? '') && nameFault(path) === null
}

function nameFault(path: string): Fault | null {
  if (extname(path) !== '.yml') return noRecord(path)
  const id = basename(path, '.yml')
  if (ID.test(id)) return null
  const message = `"${id}" is not an id: lower-case letters, digits and single hyphens`
  return misplaced(path, 'bad-file-name', message)
}

function noRecord(path: string): Fault {
  return misplaced(path, 'misplaced-file', 'is not a .yml file; a record is one file named <id>.yml')
}

function misplaced(file: string, name: MisplacedName, message: string): Fault {
  return { file, line: 1, column: 1, code: MISPLACED_FILE.code, name, path: '', message }
}

function entriesOf(directory: string): Dirent[] {
  return readdirSync(directory, { withFileTypes: true }).sort((first, second) =>
    compareCodeUnits(first.name, second.name),
  )
}
