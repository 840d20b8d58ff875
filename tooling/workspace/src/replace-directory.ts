import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** More builds than this do not end in the same moment. */
const ATTEMPTS = 5

/**
 * Writes a directory anew: whoever reads it meets the old content or the new, and a build that fails or is ended leaves
 * the old. What is written stands beside it meanwhile, under a name of this process, so that two builds at once do not
 * meet; whichever ends last is what stays.
 * @param directory what is replaced; need not exist
 * @param write fills the empty directory that it is given
 */
export async function replaceDirectory(
  directory: string,
  write: (staging: string) => Promise<void>,
): Promise<void> {
  const prefix = `.${basename(directory)}.`
  const staging = join(dirname(directory), `${prefix}${process.pid}.new`)
  const old = join(dirname(directory), `${prefix}${process.pid}.old`)
  removeLeftovers(dirname(directory), prefix)
  mkdirSync(staging, { recursive: true })
  try {
    await write(staging)
    putInPlace(staging, directory, old)
  } finally {
    for (const path of [staging, old]) rmSync(path, { recursive: true, force: true })
  }
}

/** Puts the old directory aside and the new one in its place, again where another build was quicker in between. */
function putInPlace(staging: string, directory: string, old: string): void {
  for (let attempt = 1; ; attempt++) {
    rmSync(old, { recursive: true, force: true })
    if (existsSync(directory)) renameSync(directory, old)
    try {
      renameSync(staging, directory)
      return
    } catch (error) {
      if (!existsSync(directory) && existsSync(old)) renameSync(old, directory)
      if (attempt === ATTEMPTS) throw error
    }
  }
}

/** Removes what builds that were ended have left. */
function removeLeftovers(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid] =
      /^(\d+)\.(?:new|old)$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? []
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
