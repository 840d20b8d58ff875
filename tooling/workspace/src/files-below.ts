import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The files in a directory and in all directories below it: their paths from it, with "/", in the order of those. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
