import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const EVENT_SOURCE = '  - source: daily-wire\n    quote: open at last\n'
const ONE_COPY = '  - source: copy-site\n'
const CLAIM = 'claims/trade-doubled.yml'
const SERIES = 'series/turnover.yml'

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

  it('reports an assertion, an assessment and a number without their mark, each at its place', () => {
    expect(
      faultLines({
        [CLAIM]: (base) =>
          base
            .replace('source: daily-wire\n      quote: twice as much', 'source: copy-site')
            .replace('    - source: daily-wire', '    - source: copy-site'),
        [SERIES]: replacing('daily-wire', 'copy-site'),
      }),
    ).toEqual([
      'records/claims/trade-doubled.yml:8:5  E206 rests-on-reposts  assertions[0] has no certainty, but every source of it is a repost; write certainty: low',
      'records/claims/trade-doubled.yml:22:3  E206 rests-on-reposts  assessment has no certainty, but every source of it is a repost; write certainty: low',
      'records/series/turnover.yml:5:5  E206 rests-on-reposts  points[0] has no certainty, but every source of it is a repost; write certainty: low',
    ])
  })

  it('accepts them with their mark', () => {
    expect(
      faultLines({
        [CLAIM]: (base) =>
          base
            .replace(
              'source: daily-wire\n      quote: twice as much',
              'source: copy-site\n    certainty: low',
            )
            .replace('verdict: contested', 'verdict: contested\n  certainty: low')
            .replace('    - source: daily-wire', '    - source: copy-site'),
        [SERIES]: (base) =>
          base.replace('value: 10', 'value: 10\n    certainty: low').replace('daily-wire', 'copy-site'),
      }),
    ).toEqual([])
  })

  it('reports a mark that nothing calls for, on a statement, a finding and a number', () => {
    expect(
      faultLines({
        [CLAIM]: (base) =>
          base
            .replace('      source: ministry-page', '      source: ministry-page\n    certainty: low')
            .replace('verdict: contested', 'verdict: contested\n  certainty: low'),
        [SERIES]: (base) =>
          base
            .replace('value: 10', 'value: 10\n    certainty: low')
            .replace(
              '      - source: daily-wire\n',
              '      - source: daily-wire\n      - source: copy-site\n',
            ),
      }),
    ).toEqual([
      'records/claims/trade-doubled.yml:22:16  E206 rests-on-reposts  assertions[1].certainty is low, but a source of it is no repost; remove the mark',
      'records/claims/trade-doubled.yml:25:14  E206 rests-on-reposts  assessment.certainty is low, but a source of it is no repost; remove the mark',
      'records/series/turnover.yml:7:16  E206 rests-on-reposts  points[0].certainty is low, but a source of it is no repost; remove the mark',
    ])
  })

  it('has no other mark for them: nothing else is graded at this depth', () => {
    const [line] = faultLines({ [SERIES]: replacing('value: 10', 'value: 10\n    certainty: medium') })
    expect(line).toMatch(
      /^records\/series\/turnover\.yml:7:16 {2}E104 invalid-value {2}points\[0\]\.certainty /,
    )
  })

  it('leaves an event alone that is of low confidence for another reason', () => {
    expect(faultLines({ 'events/opening.yml': replacing('confidence: high', 'confidence: low') })).toEqual([])
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
