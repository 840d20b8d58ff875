import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../deck/deck-files.ts'
import { datasetPath } from '../../../references/dataset.ts'

/** Everything in this package that writes text on a slide, besides records. */
export const WRITES_TEXT = [
  '*.md',
  'pages/**/*.md',
  'components/**/*.vue',
  'layouts/**/*.vue',
  'src/reader/**/*.vue',
  'styles/**/*.css',
  'src/{shown,references}/**/*.ts',
]

/** Spaces, dashes, quotation marks and signs of good typography, which slides may write as entities. */
const TYPOGRAPHY = '\u00a0\u2009·×…–—‘’“”„'
const BASIC_LATIN = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

/** Every character that a slide could show: all of the dataset and of the slides, and all of Basic Latin. */
export function shownCharacters(): ReadonlySet<string> {
  const texts = globSync(WRITES_TEXT, { cwd: ROOT, exclude: (name) => /README|node_modules/.test(name) }).map(
    (file) => readFileSync(join(ROOT, file), 'utf8'),
  )
  return charactersOf([readFileSync(datasetPath(), 'utf8'), ...texts])
}

/** The characters of texts, precomposed and not, without those that take no place. */
export function charactersOf(texts: readonly string[]): ReadonlySet<string> {
  const characters = new Set(BASIC_LATIN + TYPOGRAPHY)
  for (const text of texts) for (const character of text + text.normalize('NFC')) characters.add(character)
  for (const character of [...characters])
    if (/[\p{Cc}\p{Cs}\p{Cn}]/u.test(character)) characters.delete(character)
  return characters
}
