import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What a package would be published with. */
export interface PackedFiles {
  /** Bytes of the archive that readers download. */
  readonly archiveBytes: number
  readonly files: readonly PackedFile[]
}

export interface PackedFile {
  readonly path: string
  readonly bytes: number
}

/** Packs a package as it would be published, into a directory. */
export function packInto(
  packageDirectory: string,
  directory: string,
): PackedFiles & { readonly archive: string } {
  const [command, ...before] = runningPnpm()
  execFileSync(command, [...before, 'pack', '--pack-destination', directory], {
    cwd: packageDirectory,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npx is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npx',
  })
  const [name] = readdirSync(directory).filter((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error(`pnpm packed nothing into ${directory}.`)
  const archive = join(directory, name)
  return {
    archive,
    archiveBytes: statSync(archive).size,
    files: filesOfTar(gunzipSync(readFileSync(archive))),
  }
}

/** The pnpm that runs this script, so that no registry is asked for another; where none does, the one that npx finds. */
function runningPnpm(): [command: string, ...before: string[]] {
  const { npm_execpath: path } = process.env
  if (path === undefined || !/pnpm/.test(path)) return ['npx', '--yes', 'pnpm@12']
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path]
}

const BLOCK = 512

/** Names and sizes in a tar archive as npm packages are: plain files, with names in one header or in an extended one. */
function filesOfTar(tar: Buffer): PackedFile[] {
  const files: PackedFile[] = []
  let longName: string | undefined
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const bytes = Number.parseInt(field(124, 12), 8)
    const type = field(156, 1)
    const content = tar.toString('utf8', at + BLOCK, at + BLOCK + bytes)
    if (type === 'x') longName = / path=(.*)\n/.exec(content)?.[1]
    else {
      const prefix = field(345, 155)
      const path = longName ?? (prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`)
      files.push({ path: path.replace(/^package\//, ''), bytes })
      longName = undefined
    }
    at += BLOCK + Math.ceil(bytes / BLOCK) * BLOCK
  }
  return files.sort((first, second) => (first.path < second.path ? -1 : 1))
}
