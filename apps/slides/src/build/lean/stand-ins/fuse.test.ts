import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import Fuse from './fuse.ts'

const slides = [
  { no: 1, title: 'The treaty' },
  { no: 2, title: 'What was signed' },
  { no: 12, title: undefined },
]
const search = (typed: string) =>
  new Fuse<{ no: number; title: string | undefined }>(slides, { keys: ['no', 'title'] })
    .search(typed)
    .map(({ item }) => item.no)

describe('the search of the box that goes to a slide', () => {
  it('finds a slide by a part of its title, in any case', () => {
    expect(search('SIGNED')).toEqual([2])
  })

  it('finds slides by a part of their number, in their order', () => {
    expect(search('2')).toEqual([2, 12])
  })

  it('finds nothing before anything is typed, and nothing for what no slide says', () => {
    expect(search(' ')).toEqual([])
    expect(search('zebra')).toEqual([])
  })

  it('finds a slide by every part of its title', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (title, first, second) => {
        const part = title.slice(Math.min(first, second), Math.max(first, second)).trim()
        const found = new Fuse([{ title }], { keys: ['title'] }).search(part)
        expect(found).toHaveLength(part === '' ? 0 : 1)
      }),
    )
  })
})
