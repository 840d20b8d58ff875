import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ComparableDataset } from '@partnership/data'

/** Directory of the data package, found from its manifest. */
export const DATA_PACKAGE = fileURLToPath(new URL('.', import.meta.resolve('@partnership/data/package.json')))

/** What was released last: kept in the repository, so that a check needs no registry. */
export interface Release {
  readonly dataset: ComparableDataset
  readonly schema: object
}

/**
 * The last release; nothing before the first.
 * @param root directory of the data package
 */
export function readLastRelease(root: string): Release | undefined {
  const directory = join(root, 'last-release')
  return existsSync(directory) ? readRelease(directory) : undefined
}

/**
 * What the package would be released with now.
 * @throws Error when the package is not built
 */
export function readBuiltRelease(root: string): Release {
  if (!existsSync(join(root, 'dist/dataset.json'))) {
    throw new Error(
      'The data package is not built; run "npx pnpm@12 --filter @partnership/data run build" first.',
    )
  }
  return readRelease(join(root, 'dist'))
}

function readRelease(directory: string): Release {
  const read = (name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8'))
  return { dataset: read('dataset.json'), schema: read('schema.json') }
}

/** Keeps a release as the last one. A file is written beside its place first, so that none is ever half a file. */
export function writeLastRelease(root: string, release: Release): void {
  const directory = join(root, 'last-release')
  mkdirSync(directory, { recursive: true })
  const texts = {
    'dataset.json': printDataset(release.dataset),
    'schema.json': `${JSON.stringify(release.schema, null, 1)}\n`,
    'ids.json': `${JSON.stringify(idsOf(release.dataset), null, 1)}\n`,
  }
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(directory, `${name}.part`), text)
    renameSync(join(directory, `${name}.part`), join(directory, name))
  }
}

/** The ids of every kind that a release promised, for people to read: what must not vanish. */
export function idsOf({ version, ...collections }: ComparableDataset): Record<string, unknown> {
  const ids = Object.entries(collections).map(([name, records]) => [name, records.map(({ id }) => id)])
  return { version, ...Object.fromEntries(ids) }
}

/** The dataset with one record a line, so that the difference between two releases can be read. */
function printDataset({ version, ...collections }: ComparableDataset): string {
  const printed = Object.entries(collections).map(
    ([name, records]) => `"${name}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  )
  return `{"version": ${JSON.stringify(version)},\n${printed.join(',\n')}}\n`
}
