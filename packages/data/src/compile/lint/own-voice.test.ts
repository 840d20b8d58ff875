import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const source = (title: string) => `title: ${title}
publisher: Axis Weekly
publisherCountry: null
stateAffiliation: unknown
affiliationBasis: null
grade: press
language: en
url: https://example.org/axis
published: null
accessed: '2022-01-01'
archivedAt: null
`

describe('what counts as our own voice', () => {
  it.for<{ what: string; overrides: Parameters<typeof faultLines>[0] }>([
    {
      what: 'the title and publisher of a source',
      overrides: { 'sources/weekly.yml': source('An axis of rogue regimes') },
    },
    { what: 'the id of a source', overrides: { 'sources/axis-weekly.yml': source('null') } },
    {
      what: 'the id of a source where it is cited',
      overrides: {
        'sources/axis-weekly.yml': source('null'),
        'events/opening.yml': replacing('source: daily-wire', 'source: axis-weekly'),
      },
    },
    {
      what: 'the title of a treaty',
      overrides: {
        'treaties/bridge-treaty.yml': replacing('Treaty on the Bridge', 'Treaty against the Axis'),
      },
    },
    {
      what: 'the name of an organisation',
      overrides: { 'actors/senate.yml': replacing('Senate of Norland', 'Axis of Norland') },
    },
    {
      what: 'a quotation',
      overrides: { 'events/opening.yml': replacing('quote: open at last', 'quote: a rogue axis') },
    },
  ])('does not include $what', ({ overrides }) => {
    expect(faultLines(overrides)).toEqual([])
  })

  it.for<{ what: string; overrides: Parameters<typeof faultLines>[0] }>([
    {
      what: 'the title of an event',
      overrides: { 'events/opening.yml': replacing('Bridge opened', 'Axis opened') },
    },
    {
      what: 'the proposition of a claim',
      overrides: { 'claims/trade-doubled.yml': replacing('Trade between', 'Trade of the axis between') },
    },
    {
      what: 'the role of a body',
      overrides: { 'actors/senate.yml': replacing('upper house of the', 'upper house of the rogue') },
    },
    {
      what: 'an option of a question',
      overrides: { 'questions/who-built-it.yml': replacing('text: Westland', 'text: Axis land') },
    },
  ])('includes $what', ({ overrides }) => {
    expect(faultLines(overrides).join()).toContain('E204')
  })
})
