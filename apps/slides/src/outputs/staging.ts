import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathBeside, removeLeftovers } from '@partnership/workspace/staging'

/**
 * Has files written beside the folder that they are meant for, and moves them there when all of them are whole. What
 * was there before and is not written again stays; after a failure everything stays.
 *
 * @returns What was moved, by its path from the folder.
 */
export async function writeStaged(
  folder: string,
  write: (staging: string) => Promise<void>,
): Promise<readonly string[]> {
  const staging = pathBeside(folder, 'new')
  removeLeftovers(folder)
  mkdirSync(staging, { recursive: true })
  try {
    await write(staging)
    const moved: string[] = []
    for (const group of readdirSync(staging)) {
      mkdirSync(join(folder, group), { recursive: true })
      for (const name of readdirSync(join(staging, group))) {
        const path = join(group, name)
        rmSync(join(folder, path), { recursive: true, force: true })
        renameSync(join(staging, path), join(folder, path))
        moved.push(path)
      }
    }
    return moved.sort()
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}
