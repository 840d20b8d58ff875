import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { pathBeside, removeLeftovers } from './staging.ts'

/** More builds than this do not end in the same moment. */
const ATTEMPTS = 5

/**
 * Writes a directory anew: whoever reads it meets the old content or the new, and a build that fails or is ended leaves
 * the old. What is written stands beside it meanwhile; of two builds at once, whichever ends last is what stays.
 * @param directory what is replaced; need not exist
 * @param write fills the empty directory that it is given
 */
export async function replaceDirectory(
  directory: string,
  write: (staging: string) => Promise<void>,
): Promise<void> {
  const staging = pathBeside(directory, 'new')
  const old = pathBeside(directory, 'old')
  removeLeftovers(directory)
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
