import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeDetails } from './slide-details.ts'

/** The module of a slide's details as Slidev writes it. */
const details = (frontmatter: object, noteHTML: string) =>
  [
    'import { reactive } from "vue"',
    `export const frontmatterData = ${JSON.stringify(frontmatter)}`,
    'export const meta = {',
    `  slide: { ...(${JSON.stringify({ title: 'A', noteHTML, index: 0 })}), no: 1 },`,
    '}',
  ].join('\n')

describe('the details of a slide', () => {
  it('lose their note and their sources, and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (note, sources) => {
        const taken = takeDetails(details({ layout: 'brief', sources, clicks: 2 }, note))
        expect(taken.rest).toBe(details({ layout: 'brief', clicks: 2 }, ''))
        expect(JSON.parse(taken.note)).toBe(note)
        expect(JSON.parse(taken.sources ?? '')).toEqual(sources)
      }),
    )
  })

  it('stay as they are where a slide has neither', () => {
    const plain = details({ layout: 'cover' }, '')
    expect(takeDetails(plain)).toEqual({ rest: plain, note: '""', sources: undefined })
  })
})
