import { cpSync, existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

const APPS = resolve(import.meta.dirname, '../../..')

/** What the site gathers: each is built by a package of its own. */
const PARTS = [
  { name: 'slides', label: 'Deck', package: '@partnership/slides', versions: ['', 'short'] },
  { name: 'quiz', label: 'Quiz', package: '@partnership/quiz', versions: [''] },
] as const

/** The list of packages that each build has written, of which the site makes one for all. */
export const SHIPPED_LIST = 'licences.json'

/** Directories of the builds of each part: a version of the deck is a build of its own. */
export const BUILT_PARTS = PARTS.map(({ name, label, versions }) => ({
  label,
  builds: versions.map((version) => join(APPS, name, 'dist', version)),
}))

/** What Slidev writes for hosts that serve the deck alone would answer for the other pages of a site. */
const FOR_A_PART_ALONE = new Set(['_redirects', '404.html', SHIPPED_LIST])

/**
 * Copies deck and quiz into a directory, each into a folder of its name.
 * @throws Error when one is not built
 */
export function copyParts(directory: string): void {
  const built = PARTS.map((part) => ({ ...part, from: join(APPS, part.name, 'dist') }))
  const missing = built.find(({ from }) => !existsSync(join(from, 'index.html')))
  if (missing) {
    throw new Error(
      `The ${missing.name} are not built; run "npx pnpm@12 --filter ${missing.package} build" first.`,
    )
  }
  for (const { name, from } of built) {
    cpSync(from, join(directory, name), {
      recursive: true,
      filter: (path) => !FOR_A_PART_ALONE.has(basename(path)),
    })
  }
}
