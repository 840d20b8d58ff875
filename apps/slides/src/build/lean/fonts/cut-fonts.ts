import { readFileSync } from 'node:fs'
import { fromBuffer } from '@capsizecss/unpack'
import { create } from 'fontkitten'
import subsetFont from 'subset-font'
import { CUTS, type Cut, type FontFile, filesOf, nameOf } from './cuts.ts'
import { fallbackFaces, fallbackNames } from './fallbacks.ts'

/** What the deck sets text with: kerning, ligatures, accents that meet their letter, and figures of one width. */
const FEATURES = 'ccmp,locl,kern,liga,calt,mark,mkmk,init,medi,fina,isol,rlig,tnum,lnum'.split(',')

/** A font file with the characters that the deck shows and no others. */
export interface CutFont {
  readonly file: FontFile
  readonly name: string
  readonly characters: readonly string[]
  readonly bytes: Buffer
}

/** Cuts every font to characters; a file that has none of them is left out. */
export async function cutFonts(characters: ReadonlySet<string>): Promise<CutFont[]> {
  const fonts = await Promise.all(CUTS.map((cut) => cutOne(cut, characters)))
  return fonts.flat()
}

async function cutOne(cut: Cut, characters: ReadonlySet<string>): Promise<CutFont[]> {
  const fonts: CutFont[] = []
  // A font for one script has some Latin letters too; those are the business of the others.
  const left = new Set([...characters].filter((one) => !cut.scripts || one > '\u00ff'))
  for (const file of filesOf(cut)) {
    const font = readFileSync(file.path)
    const known = charactersIn(font)
    const taken = [...left].filter((character) => known.has(character)).sort()
    // A space alone is in every file.
    if (!taken.some((character) => character.trim())) continue
    for (const character of taken) left.delete(character)
    // Hints stay: without them letters are a fraction wider on some systems, and lines break elsewhere. They weigh nothing.
    const bytes = await subsetFont(font, taken.join(''), {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
    })
    const name = `${nameOf(cut, file.script)}.woff2`
    fonts.push({ file, name, characters: taken, bytes })
  }
  return fonts
}

/** The characters that a font has a glyph for. */
export function charactersIn(font: Buffer): ReadonlySet<string> {
  const opened = create(font)
  if (!('characterSet' in opened)) throw new Error('a collection of fonts, not a font')
  return new Set(opened.characterSet.map((point) => String.fromCodePoint(point)))
}

/** Characters that no cut has a glyph for. */
export function withoutGlyph(characters: ReadonlySet<string>, fonts: readonly CutFont[]): string[] {
  const has = new Set(fonts.flatMap((font) => font.characters))
  return [...characters].filter((character) => !has.has(character)).sort()
}

/** The style sheet that names the cuts, and what stands in for each while it loads. */
export async function fontStyles(fonts: readonly CutFont[]): Promise<string> {
  const faces = fonts.map(({ file: { cut }, name, characters }) =>
    [
      '@font-face {',
      `  font-family: "${cut.family}";`,
      `  font-weight: ${cut.weight};`,
      '  font-display: swap;',
      `  src: url("./${name}") format("woff2");`,
      `  unicode-range: ${unicodeRange(characters)};`,
      '}',
    ].join('\n'),
  )
  const fallbacks = await Promise.all(
    CUTS.map(async (cut) => {
      const [file] = filesOf(cut)
      const characters = fonts.flatMap((font) => (font.file.cut === cut ? font.characters : []))
      if (!file || characters.length === 0) return []
      return fallbackFaces(cut, await fromBuffer(readFileSync(file.path)), unicodeRange(characters))
    }),
  )
  const quoted = (family: string) => fallbackNames(family).map((name) => `"${name}"`)
  return [
    '/* Written by the build from the fonts and the text of the deck. */',
    ...faces,
    ...fallbacks.flat(),
    ':root {',
    `  --deck-serif-fallback: "Vazirmatn", ${quoted('Source Serif 4').join(', ')};`,
    `  --deck-sans-fallback: "Vazirmatn", ${quoted('Source Sans 3').join(', ')};`,
    '}',
    '',
  ].join('\n')
}

/** Characters as CSS writes them: single points, and runs of neighbours. */
export function unicodeRange(characters: readonly string[]): string {
  const points = characters.flatMap((one) => one.codePointAt(0) ?? []).sort((first, second) => first - second)
  const runs: [number, number][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run[1] === point - 1) run[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
}
