import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesBelow } from './files-below.ts'
import { type Circumstances, type Ended, start } from './process.ts'

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('@partnership/data/package.json')))
const SOURCES = ['package.json', 'lint-exceptions.yml', 'records']

const directories: string[] = []

/** An empty directory, removed in the end. */
export function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'faults-'))
  directories.push(directory)
  return directory
}

/** A copy of the records to build, without any output. */
export function copyRecords(): string {
  const root = newDirectory()
  for (const name of SOURCES) cpSync(join(PACKAGE, name), join(root, name), { recursive: true })
  return root
}

export function removeDirectories(): void {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
}

/** Builds the records under a root, in a process of its own. */
export function build(root: string, circumstances?: Circumstances): Promise<Ended> {
  const command = [process.execPath, join(PACKAGE, 'src/cli.ts'), 'build', '--root', root]
  return start(command, circumstances).ended
}

/** Every file that a build has left under a root, by path. */
export function outputOf(root: string): ReadonlyMap<string, string> {
  const isSource = (path: string) => SOURCES.includes(path.split('/')[0] ?? '')
  return new Map([...filesBelow(root)].filter(([path]) => !isSource(path)))
}
