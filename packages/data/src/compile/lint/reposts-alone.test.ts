import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const EVENT_SOURCE = '  - source: daily-wire\n    quote: open at last\n'
const ONE_COPY = '  - source: copy-site\n'

describe('the rule on facts that rest on reposts', () => {
  it('reports an event that only reposts carry and that is not of low confidence', () => {
    expect(faultLines({ 'events/opening.yml': replacing(EVENT_SOURCE, ONE_COPY) })).toEqual([
      'records/events/opening.yml:10:13  E206 rests-on-reposts  confidence is high, but every source of the fact is a repost; write low',
    ])
  })

  it('reports a provision', () => {
    expect(faultLines({ 'provisions/bridge-upkeep.yml': replacing('daily-wire', 'copy-site') })).toEqual([
      'records/provisions/bridge-upkeep.yml:8:12  E206 rests-on-reposts  certainty is medium, but every source of the fact is a repost; write low',
    ])
  })

  it('reports an act of a treaty', () => {
    const lines = faultLines({
      'treaties/bridge-treaty.yml': replacing('      - source: daily-wire\n', '      - source: copy-site\n'),
    })
    expect(lines).toEqual([
      'records/treaties/bridge-treaty.yml:28:16  E206 rests-on-reposts  acts[1].certainty is high, but every source of the fact is a repost; write low',
    ])
  })

  it('leaves a fact of low confidence alone', () => {
    expect(
      faultLines({
        'events/opening.yml': (base) =>
          base.replace(EVENT_SOURCE, ONE_COPY).replace('confidence: high', 'confidence: low'),
      }),
    ).toEqual([])
  })

  it('leaves a fact alone that another source carries too', () => {
    expect(faultLines({ 'events/opening.yml': replacing(EVENT_SOURCE, EVENT_SOURCE + ONE_COPY) })).toEqual([])
  })
})
