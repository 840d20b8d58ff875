import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('@partnership/data/package.json')))
const SOURCES = ['package.json', 'lint-exceptions.yml', 'records']

const copies: string[] = []

/** A copy of the records to build, without any output. */
export function copyRecords(): string {
  const root = mkdtempSync(join(tmpdir(), 'faults-'))
  copies.push(root)
  for (const name of SOURCES) cpSync(join(PACKAGE, name), join(root, name), { recursive: true })
  return root
}

export function removeCopies(): void {
  for (const root of copies.splice(0)) rmSync(root, { recursive: true, force: true })
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** A build of the records under a root. */
export interface Build {
  readonly ended: Promise<Ended>
}

/**
 * Starts a build in a process of its own.
 * @param shellPrefix what a shell does first, such as setting a limit
 */
export function startBuild(
  root: string,
  { env = {}, shellPrefix = '' }: { env?: Readonly<Record<string, string>>; shellPrefix?: string } = {},
): Build {
  const command = [process.execPath, join(PACKAGE, 'src/cli.ts'), 'build', '--root', root]
  const settings = { env: { ...process.env, ...env } }
  const child = shellPrefix
    ? spawn('sh', ['-c', `${shellPrefix}; exec "$@"`, 'sh', ...command], settings)
    : spawn(process.execPath, command.slice(1), settings)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.resume()
  return {
    ended: new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve({ code, signal, stderr }))
    }),
  }
}

/** Every file that a build has left under a root, by path. */
export function outputOf(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !SOURCES.some((name) => relative(root, file).split(/[\\/]/)[0] === name))
  return new Map(files.sort().map((file) => [relative(root, file), readFileSync(file, 'latin1')]))
}
