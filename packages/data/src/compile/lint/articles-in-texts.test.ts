import { describe, expect, it } from 'vitest'
import { adding, faultLines, replacing } from '../../../test/record-tree.ts'

const inEvent = (text: string) => faultLines({ 'events/opening.yml': adding(`note: ${text}`) })

describe('the rule on articles that a text names', () => {
  it('reports a number that no provision has', () => {
    expect(inEvent('Article 7 has the tolls.')).toEqual([
      'records/events/opening.yml:14:7  E211 article-in-text  note names Article 7, but no provision of any treaty has that number',
    ])
  })

  it.for([
    'Article 2 has the tolls.',
    'Article 2(1) has the tolls.',
    'Article 2(14) has the tolls.',
    'Articles 2(14) and 1 have them.',
    'Articles 1 and 2 have them.',
  ])('takes %j', (text) => {
    expect(inEvent(text)).toEqual([])
  })

  it.for([
    ['Articles 1 and 9 have them.', 'Article 9'],
    ['Article 1, 2 or 9 has them.', 'Article 9'],
    ['Article 9(2) has them.', 'Article 9'],
    ['Articles 2(1) and 9 have them.', 'Article 9'],
  ] as const)('finds in %j what is wrong', ([text, found]) => {
    expect(inEvent(text)).toEqual([expect.stringContaining(`names ${found},`)])
  })

  it.for(['Article 51 of the UN Charter', 'Article 123 of the constitution of Norland'])(
    'leaves other documents alone: %s',
    (text) => {
      expect(inEvent(`It follows ${text}.`)).toEqual([])
    },
  )

  it('holds a provision to the articles of its own treaty', () => {
    expect(
      faultLines({
        'provisions/bridge-upkeep.yml': replacing('The parties share', 'As in Article 3 the parties share'),
      }),
    ).toEqual([
      'records/provisions/bridge-upkeep.yml:7:13  E211 article-in-text  paraphrase names Article 3, but no provision of "bridge-treaty" has that number',
    ])
  })

  it('lets a note say what a source made of a number that is not verified', () => {
    expect(
      faultLines({ 'provisions/bridge-upkeep.yml': adding('numberNote: One page calls it Article 9.') }),
    ).toEqual([])
  })
})
