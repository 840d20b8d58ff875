import { describe, expect, it } from 'vitest'
import { describeCitation, plainDate, withoutEmptyKeys } from './node.ts'

describe('a plain date', () => {
  it.for(['2025', '2025-01', '2025-01-17'])('is a day, month or year that is certain: %s', (edtf) => {
    expect(plainDate(edtf)).toBe(edtf)
  })

  it.for(['2022~', '2025-06-16~', '2024-06?', '2024-06/2024-07', '../2025-07-18', '2022-08/..', null])(
    'is not made of any other date: %s',
    (edtf) => {
      expect(plainDate(edtf)).toBeUndefined()
    },
  )
})

describe('a citation', () => {
  const source = 'tass-1940345'

  it('is the source where it says no place in it', () => {
    expect(describeCitation({ source })).toEqual({ '@id': `urn:partnership-brief:data:record:${source}` })
  })

  it('is a part of the source where it says a place, and a quotation where it quotes', () => {
    expect(describeCitation({ source, locator: { article: 3, paragraph: 2 } })).toMatchObject({
      '@type': 'CreativeWork',
      locator: 'article 3, paragraph 2',
    })
    expect(describeCitation({ source, quote: 'open at last' })).toMatchObject({
      '@type': 'Quotation',
      text: 'open at last',
    })
  })
})

describe('a tree without empty keys', () => {
  it('keeps what is false, zero or an empty text, and drops null, nothing and empty lists', () => {
    expect(
      withoutEmptyKeys({ a: false, b: 0, c: '', d: null, e: undefined, f: [], g: [{ h: null }] }),
    ).toEqual({
      a: false,
      b: 0,
      c: '',
      g: [{}],
    })
  })
})
