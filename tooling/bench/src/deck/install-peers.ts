import { execFile } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** What is committed of the peers: a manifest, a lockfile, and the settings of pnpm. */
const SOURCE = fileURLToPath(new URL('../../peers/', import.meta.url))

/** Where they are installed and built; Git ignores it. */
export const PEERS_ROOT = fileURLToPath(new URL('../../.cache/deck-peers/', import.meta.url))

const COMMITTED = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'] as const

/** Written when an installation is complete, with what it was made from. */
const STAMP = join(PEERS_ROOT, '.installed')

/** Installs the peers exactly as locked, unless that was done before. */
export async function installPeers(say: (message: string) => void): Promise<void> {
  const wanted = COMMITTED.map((file) => readFileSync(join(SOURCE, file), 'utf8')).join('\n')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  say(`installing the peers into ${PEERS_ROOT}, about 600 MB, which needs the network the first time`)
  for (const file of COMMITTED) cpSync(join(SOURCE, file), join(PEERS_ROOT, file))
  await promisify(execFile)('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: PEERS_ROOT,
    maxBuffer: 64 * 1024 * 1024,
    // On Windows the command is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  })
  writeFileSync(STAMP, wanted)
}

/** The version of an installed peer. */
export function peerVersion(name: string): string {
  return JSON.parse(readFileSync(join(PEERS_ROOT, 'node_modules', name, 'package.json'), 'utf8')).version
}
