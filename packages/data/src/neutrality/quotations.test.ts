import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutQuotations } from './quotations.ts'

describe('taking quotations out of a text', () => {
  it.for([
    ['He said “no” twice.', 'He said      twice.'],
    ['He said "no" twice.', 'He said      twice.'],
    ['He said ‘no’ twice.', 'He said      twice.'],
    ["He said 'no' twice.", 'He said      twice.'],
    ["Iran's and Russia's side", "Iran's and Russia's side"],
    ['Iran’s and Russia’s side', 'Iran’s and Russia’s side'],
    ['An open “quotation', 'An open “quotation'],
  ] as const)('makes %j into %j', ([text, expected]) => {
    expect(withoutQuotations(text)).toBe(expected)
  })

  it('keeps the place of everything else', () => {
    const piece = fc.constantFrom('word ', '“', '”', '"', "'", '’', '‘', 'regime', ' ')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const blanked = withoutQuotations(text)
        expect(blanked).toHaveLength(text.length)
        for (const [index, character] of [...blanked].entries())
          expect([' ', text[index]]).toContain(character)
      }),
    )
  })
})
