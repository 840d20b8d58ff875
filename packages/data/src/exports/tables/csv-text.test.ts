import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, csvText } from './csv-text.ts'

/** Texts full of what a table could trip over. */
const awkwardText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', ' ', '\t', ';', "'", '\uFEFF', '\u2028', 'ё', 'ی'))
    .map((parts) => parts.join('')),
)
const cell: fc.Arbitrary<Cell> = fc.oneof(awkwardText, fc.integer(), fc.boolean(), fc.constant(null))

const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.array(awkwardText, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    ),
  )

/** Read back by the rules of RFC 4180 alone: nothing is trimmed, skipped or guessed. */
function readBack(text: string): string[][] {
  return parse(text, { recordDelimiter: '\n' })
}

describe('text of comma-separated values', () => {
  it('gives a reader the same cells, whatever is in them', () => {
    fc.assert(
      fc.property(tables, ([header, rows]) => {
        expect(readBack(csvText(header, rows))).toEqual(
          [header, ...rows].map((row) => row.map((value) => (value === null ? '' : String(value)))),
        )
      }),
    )
  })

  it('quotes what must be quoted and nothing else', () => {
    expect(csvText(['a', 'b'], [['plain text', 'one, two']])).toBe('a,b\nplain text,"one, two"\n')
    expect(csvText(['a'], [['He said "no"']])).toBe('a\n"He said ""no"""\n')
    expect(csvText(['a'], [['carriage\rreturn']])).toBe('a\n"carriage\rreturn"\n')
    expect(csvText(['a', 'b'], [['two\nlines', ' space']])).toBe('a,b\n"two\nlines"," space"\n')
  })

  it('keeps a row of one empty cell a row', () => {
    expect(readBack(csvText(['a'], [[null], ['']]))).toEqual([['a'], [''], ['']])
  })
})
