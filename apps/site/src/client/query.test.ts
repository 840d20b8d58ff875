import { KINDS } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksForAnything, readQuery, writeQuery } from './query.ts'

const read = (text: string) => readQuery(new URLSearchParams(text))

describe('a query in an address', () => {
  it('is read as it was written', () => {
    const query = fc.record({
      words: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined }),
      topic: fc.option(fc.stringMatching(/^[a-z-]{1,20}$/), { nil: undefined }),
      contested: fc.boolean(),
    })
    fc.assert(
      fc.property(query, (asked) => {
        expect(read(writeQuery(asked))).toEqual(asked)
      }),
    )
  })

  it('asks for nothing where it has no words and no choice', () => {
    for (const text of ['', '?q=', '?q=%20&kind=&contested=no', '?kind=nothing']) {
      expect([text, asksForAnything(read(text))]).toEqual([text, false])
      expect(writeQuery(read(text))).toBe('')
    }
  })
})
