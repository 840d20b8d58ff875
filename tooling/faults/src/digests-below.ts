import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '@partnership/workspace/files-below'

/** Every file below a directory, by its path there, with the SHA-256 of its bytes. */
export function digestsBelow(directory: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(directory).map((path) => [path, digestOf(join(directory, path))]))
}

/** What all files below a directory take, in bytes. */
export function bytesBelow(directory: string): number {
  return filesBelow(directory).reduce((sum, path) => sum + statSync(join(directory, path)).size, 0)
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
