import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha1Beginning } from './sha1.ts'

it('gives the beginning of the digest that the library of Node gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const digest = createHash('sha1').update(text).digest()
      expect(sha1Beginning(text.toWellFormed())).toBe(digest.readUInt32BE())
    }),
  )
})
