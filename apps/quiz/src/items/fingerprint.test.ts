import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from './bank-examples.ts'
import { fingerprintOf } from './fingerprint.ts'
import { anyTexts } from './item-examples.ts'

describe('the fingerprint of a text', () => {
  it('is its FNV-1a hash, as far as the text is ASCII', () => {
    // From the test vectors of the authors, http://www.isthe.com/chongo/tech/comp/fnv/.
    expect(fingerprintOf('')).toBe('811c9dc5')
    expect(fingerprintOf('a')).toBe('e40c292c')
    expect(fingerprintOf('foobar')).toBe('bf9cf968')
  })

  it('always has eight hexadecimal digits', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        expect(fingerprintOf(text)).toMatch(/^[0-9a-f]{8}$/)
      }),
    )
  })

  it('tells every question of the bank from every other', () => {
    expect(new Set(BANK.items.map(({ id }) => fingerprintOf(id))).size).toBe(BANK.items.length)
  })
})
