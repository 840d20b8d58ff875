import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { line, linesText, textValue } from './content-lines.ts'

/** What a reader of somebody else makes of a text that was written as a value. */
function readBack(text: string): string {
  const calendar = linesText([
    line('BEGIN', 'VCALENDAR'),
    line('SUMMARY', textValue(text)),
    line('END', 'VCALENDAR'),
  ])
  return String(new ICAL.Component(ICAL.parse(calendar)).getFirstPropertyValue('summary'))
}

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(',', ';', '\\', '\\n', '\n', ':', '"', '“', 'ё', 'ایران', '\u{1F309}', ' ', '\t'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !/[^\P{Cc}\t\n]|[\u2028\u2029]/u.test(text))

describe('a text in a calendar', () => {
  it('comes back as it was, whatever is in it and however long it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBack(text)).toBe(text)
      }),
    )
  })

  it('has its line breaks in one form and no control characters', () => {
    expect(textValue('a\r\nb\rc\u2028d\u0000e\u0007f')).toBe('a\\nb\\nc\\nd' + 'ef')
  })

  it('is folded to 75 octets, and no character is divided', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = linesText([line('SUMMARY', textValue(text))])
        for (const folded of file.split('\r\n')) {
          expect(Buffer.byteLength(folded)).toBeLessThanOrEqual(75)
          if (text.isWellFormed()) expect(folded.isWellFormed()).toBe(true)
        }
        expect(file.endsWith('\r\n')).toBe(true)
      }),
    )
  })
})
