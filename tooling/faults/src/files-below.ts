import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file below a directory, by its path there with `/`, with the SHA-256 of its bytes. */
export function filesBelow(directory: string): ReadonlyMap<string, string> {
  return new Map(
    pathsBelow(directory).map((path) => [
      relative(directory, path).split(sep).join('/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

/** What all files below a directory take, in bytes. */
export function bytesBelow(directory: string): number {
  return pathsBelow(directory).reduce((sum, path) => sum + statSync(path).size, 0)
}

function pathsBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
