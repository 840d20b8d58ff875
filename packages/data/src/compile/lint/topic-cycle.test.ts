import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const topic = (broader: string) => `prefLabel: {en: Topic}\ndefinition: A topic.\nbroader: ${broader}\n`

describe('the rule that topics do not go in a circle', () => {
  it('reports a topic that is broader than itself', () => {
    expect(faultLines({ 'topics/trade.yml': replacing('broader: ties', 'broader: trade') })).toEqual([
      'records/topics/trade.yml:3:10  E111 topic-cycle  broader goes in a circle: trade → trade',
    ])
  })

  it('reports each topic of a longer circle, with the way round, and none that only leads into it', () => {
    expect(
      faultLines({
        'topics/a.yml': topic('b'),
        'topics/b.yml': topic('c'),
        'topics/c.yml': topic('a'),
        'topics/d.yml': topic('c'),
      }),
    ).toEqual([
      'records/topics/a.yml:3:10  E111 topic-cycle  broader goes in a circle: a → b → c → a',
      'records/topics/b.yml:3:10  E111 topic-cycle  broader goes in a circle: b → c → a → b',
      'records/topics/c.yml:3:10  E111 topic-cycle  broader goes in a circle: c → a → b → c',
    ])
  })

  it('leaves a tree of topics alone', () => {
    expect(
      faultLines({
        'topics/a.yml': topic('null'),
        'topics/b.yml': topic('a'),
        'topics/c.yml': topic('a'),
        'topics/d.yml': topic('c'),
      }),
    ).toEqual([])
  })
})
