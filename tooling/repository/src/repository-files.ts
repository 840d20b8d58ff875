import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Directory of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Nothing that was installed, built or written by a tool. */
const LEFT_OUT =
  /(?:^|\/)(?:node_modules|dist|\.cache|\.turbo|\.changeset|screenshots|exports|last-release)(?:\/|$)|^apps\/slides\/(?:pages|slides|short)/

/** A file of the repository, by its path from the root. */
export interface RepositoryFile {
  readonly path: string
  readonly text: string
}

export function readFiles(pattern: string): RepositoryFile[] {
  return globSync(pattern, { cwd: ROOT, exclude: (path) => LEFT_OUT.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}
