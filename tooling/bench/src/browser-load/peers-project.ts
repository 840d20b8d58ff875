import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A project with the peers of a section, apart from the workspace, and what is built there. */
export interface PeersProject {
  /** Where it is installed; Git ignores it. */
  readonly root: string
  /** What is committed of it: a manifest, a lockfile, and the settings of pnpm. */
  readonly source: string
  /** What its installation takes, roughly. */
  readonly size: string
}

/** The files of something to build, by their path in its directory. */
export type Sources = Readonly<Record<string, string>>

const COMMITTED = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'] as const

/** The project of the peers of a section, whose manifest is in `peers/`. */
export function peersProject(section: string, size: string): PeersProject {
  const bench = new URL('../../', import.meta.url)
  return {
    root: fileURLToPath(new URL(`.cache/${section}-peers/`, bench)),
    source: fileURLToPath(new URL(`peers/${section}/`, bench)),
    size,
  }
}

/** Installs the peers exactly as locked, unless that was done before. */
export async function installPeers(
  { root, source, size }: PeersProject,
  say: (message: string) => void,
): Promise<void> {
  // Written when an installation is complete, with what it was made from.
  const stamp = join(root, '.installed')
  const wanted = COMMITTED.map((file) => readFileSync(join(source, file), 'utf8')).join('\n')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say(`installing the peers into ${root}, about ${size}, which needs the network the first time`)
  for (const file of COMMITTED) cpSync(join(source, file), join(root, file))
  await promisify(execFile)('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    // On Windows the command is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  })
  writeFileSync(stamp, wanted)
}

/** The version of an installed peer. */
export function peerVersion({ root }: PeersProject, name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

/** Makes an empty directory in the project to build a peer in. */
export function emptyDirectory({ root }: PeersProject, name: string): string {
  const directory = join(root, 'built', name.replaceAll(/\W+/g, '-'))
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  return directory
}

export function writeSources(directory: string, sources: Sources): void {
  for (const [file, text] of Object.entries(sources)) writeFileSync(join(directory, file), text)
}

/** Runs a program, given by its path, in a directory, for production. */
export async function runProgram(
  directory: string,
  program: string,
  operands: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, [program, ...operands], {
    cwd: directory,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
}
