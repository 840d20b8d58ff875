import { REPLACEMENTS, type Replacement } from './replacements.ts'

/** A file that can put something on a slide. */
export interface DeckFile {
  readonly path: string
  readonly text: string
}

/** What the files use although the lean build leaves it out: a sentence each, with the line. */
export function usesOfWhatIsGone(files: readonly DeckFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    levers().flatMap(([lever, { used }]) => {
      const found = used?.as.exec(text)
      if (!used || !found) return []
      // White space before what was found can belong to the line above.
      const start = found.index + (found[0].length - found[0].trimStart().length)
      const line = text.slice(0, start).split('\n').length
      return `${path}:${line} uses ${used.what}, which the build leaves out; write the slide without it, or keep it with leanBuild({ ${lever}: false }) in vite.config.ts.`
    }),
  )
}

/** What a deck must switch off in its first frontmatter and does not. */
export function settingsMissing({ path, text }: DeckFile): string[] {
  const headmatter = /^---\n(.*?)\n---/s.exec(text)?.[1]?.split('\n') ?? []
  return levers().flatMap(([lever, { setting }]) =>
    setting === undefined || headmatter.includes(setting)
      ? []
      : `${path} does not say "${setting}", but the build leaves out what that switches off; say it, or keep it with leanBuild({ ${lever}: false }) in vite.config.ts.`,
  )
}

const levers = () => Object.entries<Replacement>(REPLACEMENTS)
