import { describe, expect, it } from 'vitest'
import { faultLines, type Overrides } from '../../../test/record-tree.ts'

const accusationBy = (actor: string, stance = 'asserts'): Overrides => ({
  [`actors/${actor}.yml`]:
    'type: group\nname: Those who speak\nvariants: []\ncitations: [{source: daily-wire}]\n',
  'claims/bridge-was-blocked.yml': `proposition: Those who speak say that Sudland blocked the bridge.
kind: accusation
topic: ties
assertions:
  - actor: ${actor}
    stance: ${stance}
    date: '2021-06-01'
    directness: paraphrase
    citation: {source: daily-wire}
assessment: null
`,
})

describe('the rule that an accusation has its accuser', () => {
  it.for(['briefing-article-author', 'unnamed-observers'])(
    'reports an accusation that only %s make',
    (actor) => {
      expect(faultLines(accusationBy(actor))).toEqual([
        'records/claims/bridge-was-blocked.yml:5:3  E201 unattributed-accusation  assertions has no accuser with a name; add an assertion with actor, date and citation',
      ])
    },
  )

  it('reports an accusation that is only denied', () => {
    expect(faultLines(accusationBy('speakers', 'denies'))).toHaveLength(1)
  })

  it('leaves an accusation alone that someone with a name makes', () => {
    expect(faultLines(accusationBy('speakers'))).toEqual([])
  })

  it('leaves an opinion of unnamed observers alone', () => {
    const opinion = accusationBy('unnamed-observers')
    const text = String(opinion['claims/bridge-was-blocked.yml']).replace('kind: accusation', 'kind: opinion')
    expect(faultLines({ ...opinion, 'claims/bridge-was-blocked.yml': text })).toEqual([])
  })
})
