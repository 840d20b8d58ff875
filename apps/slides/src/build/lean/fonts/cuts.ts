import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A static cut of a family: a PDF embeds it as a real font, which it does not with a variable one. */
export interface Cut {
  readonly family: string
  readonly weight: number
  /** The package that brings it. */
  readonly from: string
  /** Headlines are read first, so their font is asked for with the page; the others may come a moment later. */
  readonly isFirst?: boolean
  /** Scripts that are taken from the package; all of them where none is named. */
  readonly scripts?: readonly string[]
}

export const CUTS: readonly Cut[] = [
  { family: 'Source Serif 4', weight: 600, from: '@fontsource/source-serif-4', isFirst: true },
  { family: 'Source Sans 3', weight: 400, from: '@fontsource/source-sans-3' },
  { family: 'Source Sans 3', weight: 600, from: '@fontsource/source-sans-3' },
  // Persian alone; the browser asks for it on the first slide that shows a Persian letter.
  { family: 'Vazirmatn', weight: 400, from: '@fontsource/vazirmatn', scripts: ['arabic'] },
]

/** The file of a cut for one script; a package of fonts has a file each. */
export interface FontFile {
  readonly cut: Cut
  readonly script: string
  readonly path: string
}

/** How the file of a cut is called once it is cut. */
export const nameOf = (cut: Cut, script: string) => `${cut.from.split('/')[1]}-${cut.weight}-${script}`

const locate = createRequire(import.meta.url).resolve

/** The files of a cut, the one for English first: a letter that several of them have is taken from the first. */
export function filesOf(cut: Cut): FontFile[] {
  const ranges = locate(`${cut.from}/unicode.json`)
  // The package names the scripts that it has by its keys.
  const known = Object.keys(JSON.parse(readFileSync(ranges, 'utf8')) as Record<string, string>)
  const scripts = cut.scripts ?? known.toSorted((first, second) => first.length - second.length)
  return scripts
    .toSorted((first, second) => Number(second === 'latin') - Number(first === 'latin'))
    .map((script) => ({
      cut,
      script,
      path: join(dirname(ranges), 'files', `${cut.from.split('/')[1]}-${script}-${cut.weight}-normal.woff2`),
    }))
}
