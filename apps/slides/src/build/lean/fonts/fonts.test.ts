import { readFileSync } from 'node:fs'
import { fromBuffer } from '@capsizecss/unpack'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { datasetPath } from '../../../references/dataset.ts'
import { type CutFont, charactersIn, cutFonts, fontStyles, unicodeRange, withoutGlyph } from './cut-fonts.ts'
import { CUTS, filesOf } from './cuts.ts'
import { fallbackFaces, LOCAL_FONTS } from './fallbacks.ts'
import { charactersOf, shownCharacters } from './shown-characters.ts'

let fonts: CutFont[]
beforeAll(async () => {
  fonts = await cutFonts(shownCharacters())
})

const show = (characters: Iterable<string>) =>
  [...characters].map((one) => `${one} U+${one.codePointAt(0)?.toString(16).toUpperCase()}`)

describe('the fonts of the deck', () => {
  it('have a glyph for every character of every record, and for all of Basic Latin', () => {
    const records = charactersOf([readFileSync(datasetPath(), 'utf8')])
    expect(show(withoutGlyph(records, fonts))).toEqual([])
  })

  it('have the glyphs that their style sheet promises, after cutting too', () => {
    for (const font of fonts) {
      const kept = charactersIn(font.bytes)
      expect(show(font.characters.filter((one) => !kept.has(one)))).toEqual([])
    }
  })

  it('are cut anew for a record that brings a new letter', async () => {
    const letters = 'Łóżko ş Ж ژ'
    const before = withoutGlyph(charactersOf([letters]), fonts)
    expect(before).toContain('Ł')
    expect(withoutGlyph(charactersOf([letters]), await cutFonts(charactersOf([letters])))).toEqual([])
  })

  it('say so when a character is in none of them', async () => {
    expect(withoutGlyph(charactersOf(['条约']), await cutFonts(charactersOf(['条约'])))).toEqual(['条', '约'])
  })

  it('are half as large as those that they are cut from, or less', () => {
    for (const { file, bytes } of fonts.filter((font) => font.file.script === 'latin'))
      expect(bytes.length).toBeLessThan(readFileSync(file.path).length * 0.6)
  })

  it('keep the measures of those that they are cut from', async () => {
    for (const { file, bytes } of fonts.filter((font) => font.file.script === 'latin')) {
      const whole = await fromBuffer(readFileSync(file.path))
      const cut = await fromBuffer(bytes)
      expect([cut.ascent, cut.descent, cut.unitsPerEm]).toEqual([
        whole.ascent,
        whole.descent,
        whole.unitsPerEm,
      ])
    }
  })

  it('load Persian letters for those alone who see some', async () => {
    const persian = fonts.filter(({ file }) => file.cut.family === 'Vazirmatn')
    expect(persian).toHaveLength(1)
    expect(persian[0]?.characters.filter((one) => one <= '\u00ff')).toEqual([])
    expect(await fontStyles(persian)).toMatch(/unicode-range: U\+6/)
  })
})

describe('what stands in for a font while it loads', () => {
  it('takes the room that the font will take', async () => {
    for (const cut of CUTS.filter(({ family, weight }) => LOCAL_FONTS[`${family} ${weight}`])) {
      const [file] = filesOf(cut)
      const ours = await fromBuffer(readFileSync(file?.path ?? ''))
      for (const [index, face] of fallbackFaces(cut, ours, 'U+41').entries()) {
        const theirs = LOCAL_FONTS[`${cut.family} ${cut.weight}`]?.[index]?.metrics
        const per = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1]) / 100
        const size = per('size-adjust')
        // Lengths of a text of one em: the width of a letter, and the height of a line.
        expect((size * (theirs?.xWidthAvg ?? 0)) / (theirs?.unitsPerEm ?? 1)).toBeCloseTo(
          ours.xWidthAvg / ours.unitsPerEm,
          3,
        )
        expect(size * (per('ascent-override') + per('descent-override'))).toBeCloseTo(
          (ours.ascent - ours.descent) / ours.unitsPerEm,
          3,
        )
      }
    }
  })
})

describe('the characters of a face', () => {
  it('are written as runs', () => {
    expect(unicodeRange([...'abcz–'])).toBe('U+61-63, U+7A, U+2013')
  })

  it('are all there and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 32, max: 0x1fff }), { minLength: 1 }), (points) => {
        const ranges = unicodeRange(points.map((point) => String.fromCodePoint(point)))
        const back = ranges.split(', ').flatMap((range) => {
          const [from = '', to = from] = range.slice(2).split('-')
          const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
          return Array.from({ length: end - start + 1 }, (_, index) => start + index)
        })
        expect(back).toEqual(points.toSorted((first, second) => first - second))
      }),
    )
  })
})
