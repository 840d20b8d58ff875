import { cpSync, existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

const APPS = resolve(import.meta.dirname, '../../..')

/** What the site gathers: each is built by a package of its own. */
const PARTS = [
  { name: 'slides', package: '@partnership/slides' },
  { name: 'quiz', package: '@partnership/quiz' },
] as const

/** Slidev writes them for hosts that serve the deck alone; in a site they would answer for its other pages. */
const FOR_A_DECK_ALONE = new Set(['_redirects', '404.html'])

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
      filter: (path) => !FOR_A_DECK_ALONE.has(basename(path)),
    })
  }
}
