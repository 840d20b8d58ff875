import { describe, expect, it } from 'vitest'
import { FAULT_CATALOGUE } from '../fault-catalogue.ts'
import type { FaultKind } from '../fault-kind.ts'
import { rulesPage } from './rules-page.ts'

const KIND: FaultKind = {
  code: 'E999',
  name: 'too-wet',
  otherNames: ['soaked'],
  bad: { 'events/rain.yml': 'note: wet | wetter\n', 'topics/rain.yml': 'broader: water\n' },
  good: { 'events/rain.yml': 'note: dry\n' },
  reason: 'Paper is dry | or it is not.',
}

describe('the page of rules', () => {
  it('gives a code its row and its section, with both examples as the files of records', () => {
    const page = rulesPage([KIND])
    expect(page).toContain('| [E999](#e999-too-wet) | `too-wet` | Paper is dry \\| or it is not. |\n')
    expect(page.slice(page.indexOf('\n## '))).toBe(`
## E999 too-wet

Paper is dry | or it is not.

Also printed as \`soaked\`.

Bad:

\`\`\`yaml
# records/events/rain.yml
note: wet | wetter

# records/topics/rain.yml
broader: water
\`\`\`

Good:

\`\`\`yaml
# records/events/rain.yml
note: dry
\`\`\`
`)
  })

  it('has every code of the catalogue, in order, and links each to its section', () => {
    const page = rulesPage(FAULT_CATALOGUE)
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading)
    expect(headings).toEqual(FAULT_CATALOGUE.map(({ code, name }) => `${code} ${name}`))
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)
    expect(links).toEqual(headings.map((heading) => heading.toLowerCase().replace(' ', '-')))
  })
})
