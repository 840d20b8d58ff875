import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Download } from './pages/data/downloads.ts'

/** A part of the site is not built; the message is one sentence that names the package to build. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError'
}

export interface AppPart {
  readonly label: string
  readonly packageName: string
  readonly directory: string
  /** Directory of the site that it goes to. */
  readonly to: string
}

const appDirectory = (name: string) => fileURLToPath(new URL(`../../${name}/dist/`, import.meta.url))

/** The built applications that the site puts under one address. */
export const APP_PARTS: readonly AppPart[] = [
  { label: 'deck', packageName: '@partnership/slides', directory: appDirectory('slides'), to: 'slides' },
  { label: 'quiz', packageName: '@partnership/quiz', directory: appDirectory('quiz'), to: 'quiz' },
]

/** Copies a built application into the site. */
export function gatherApp({ label, packageName, directory, to }: AppPart, site: string): void {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new MissingPartError(
      `The ${label} is not built; run "pnpm --filter ${packageName} build", or "pnpm build" for everything.`,
    )
  }
  cpSync(directory, join(site, to), { recursive: true })
}

/** Copies the files that the data package publishes for other programs, and says which they are. */
export function gatherData(site: string): readonly Download[] {
  const dataset = publishedFile('dataset.json')
  const published = dirname(dataset)
  const exported = filesUnder(join(published, 'exports')).filter((file) => !/\.([cm]?js|d\.[cm]?ts)$/.test(file))
  return [dataset, publishedFile('schema.json'), ...exported].map((file) => {
    const path = relative(published, file)
    cpSync(file, join(site, 'data', path))
    return { path: path.split(sep).join('/'), bytes: statSync(file).size }
  })
}

function publishedFile(name: 'dataset.json' | 'schema.json'): string {
  const file = fileURLToPath(import.meta.resolve(`@partnership/data/${name}`))
  if (existsSync(file)) return file
  throw new MissingPartError(
    `The data is not built; run "pnpm --filter @partnership/data build", or "pnpm build" for everything.`,
  )
}

function filesUnder(directory: string): readonly string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
