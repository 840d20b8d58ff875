import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the package stands that a file belongs to. */
export function packageOf(file: string): string | undefined {
  for (const directory of directoriesAbove(file)) if (isPackage(directory)) return directory
  return undefined
}

/**
 * Where a package stands that others bring.
 * @param path names with ">" between them, as in `vite>rolldown`: each is what the one before it depends on
 * @param from a directory below which the first is installed
 * @throws Error when one is not installed where the one before it looks for it
 */
export function findPackage(path: string, from: string): string {
  return path.split('>').reduce((directory, name) => findDependency(name, directory), from)
}

function findDependency(name: string, from: string): string {
  for (const directory of [from, ...directoriesAbove(from)]) {
    const candidate = join(directory, 'node_modules', name)
    if (existsSync(candidate)) return realpathSync(candidate)
  }
  throw new Error(`${name} is not installed for ${from}.`)
}

/** Inside a package manifests can stand that only say how the modules beside them are read. */
function isPackage(directory: string): boolean {
  const file = join(directory, 'package.json')
  if (!existsSync(file)) return false
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>
  // What is never published, as an app, needs no version.
  return 'name' in manifest && ('version' in manifest || 'private' in manifest)
}

function* directoriesAbove(path: string): Generator<string> {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    yield directory
    if (directory === dirname(directory)) return
  }
}
