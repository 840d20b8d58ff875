import { dataset } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../deck/deck.ts'
import { exceptSlideFaults } from './exceptions.ts'
import { lintDeck } from './lint-deck.ts'

const NOTE = 'Here the speaker explains what stands on the slide and why it matters to the room. '.repeat(5)
const slide = (headline: string) => [
  '---',
  'layout: brief',
  '---',
  '',
  `# ${headline}`,
  '',
  '[[us-says-iran-sent-missiles.description]]',
  '',
  '<!--',
  NOTE,
  '-->',
  '',
]
const DECK = [...slide('A finding'), ...slide('Another finding')]
const ENTRY = `- code: S401
  record: slides.md
  path: A finding
  reason: The voices stand on the slide before.
`

const KNOWN = { components: new Set<string>(), layouts: new Set(['brief']) }

function placesWith(list: string) {
  const deck = linesOf(DECK, 'slides.md')
  return exceptSlideFaults(lintDeck(deck, dataset, KNOWN), deck, list).map(
    ({ file, line, code }) => `${file}:${line} ${code}`,
  )
}

describe('the exceptions of the slides', () => {
  it('take out the fault of the slide that has the headline, and no other', () => {
    expect(placesWith('')).toEqual(['slides.md:7 S401', 'slides.md:19 S401'])
    expect(placesWith(ENTRY)).toEqual(['slides.md:19 S401'])
  })

  it('are at fault where they are not needed', () => {
    expect(placesWith(ENTRY.replace('A finding', 'No finding'))).toContain('lint-exceptions.yml:1 S190')
  })

  it.for([
    ['a rule that has none', 'S401', 'S301'],
    ['an unknown file', 'slides.md', 'other.md'],
    ['an empty reason', 'The voices stand on the slide before.', "''"],
  ] as const)('are at fault for $0', ([, found, replacement]) => {
    expect(placesWith(ENTRY.replace(found, replacement)).at(-1)).toMatch(/^lint-exceptions\.yml:\d S191$/)
  })
})
