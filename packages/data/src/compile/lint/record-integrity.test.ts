import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const ASSESSMENT_CITATIONS = '  citations:\n    - source: daily-wire\n'

describe('the rule that the parts of a record agree', () => {
  it('reports a number that disagrees with a point that is not there', () => {
    expect(
      faultLines({ 'series/turnover.yml': replacing('disagreesWith: [0]', 'disagreesWith: [0, 2]') }),
    ).toEqual([
      'records/series/turnover.yml:14:24  E230 broken-record  points[1].disagreesWith[1] is 2; the other points are 0 to 1',
    ])
  })

  it('reports a number that disagrees with itself', () => {
    expect(
      faultLines({ 'series/turnover.yml': replacing('disagreesWith: [0]', 'disagreesWith: [1]') }),
    ).toHaveLength(1)
  })

  it('reports two acts of one treaty with one id', () => {
    expect(
      faultLines({ 'treaties/bridge-treaty.yml': replacing('id: entry-into-force', 'id: signature') }),
    ).toEqual([
      'records/treaties/bridge-treaty.yml:22:9  E230 broken-record  acts[1].id "signature" is used twice in this treaty',
    ])
  })

  it.for([
    { list: 'parties', found: 'parties: [norland, sudland]', empty: 'parties: []', at: '3:10' },
    { list: 'acts[0].by', found: 'by: [ada-first, bo-second]', empty: 'by: []', at: '16:9' },
  ])('reports an empty list at $list of which the treaty says nothing', ({ list, found, empty, at }) => {
    expect(faultLines({ 'treaties/bridge-treaty.yml': replacing(found, empty) })).toEqual([
      `records/treaties/bridge-treaty.yml:${at}  E230 broken-record  ${list} is empty; say in notSeen whom no source read names`,
    ])
    const said = (base: string) => `${replacing(found, empty)(base)}notSeen: [who took part]\n`
    expect(faultLines({ 'treaties/bridge-treaty.yml': said })).toEqual([])
  })

  it('reports signatories that nobody names', () => {
    const nobody = (base: string) => base.replace(/signatories:\n(?: {2}- .*\n)+/, 'signatories: []\n')
    const [line, ...more] = faultLines({ 'treaties/bridge-treaty.yml': nobody })
    expect(line).toContain('signatories is empty; say in notSeen whom no source read names')
    expect(more).toEqual([])
  })

  it('reports a verdict that rests on nothing', () => {
    expect(
      faultLines({ 'claims/trade-doubled.yml': replacing(ASSESSMENT_CITATIONS, '  citations: []\n') }),
    ).toEqual([
      'records/claims/trade-doubled.yml:25:14  E230 broken-record  assessment.citations is empty; a verdict names what it rests on',
    ])
  })

  it.for(['not-found', 'not-factual'])('lets the verdict %s rest on nothing', (verdict) => {
    expect(
      faultLines({
        'claims/trade-doubled.yml': (base) =>
          base
            .replace(ASSESSMENT_CITATIONS, '  citations: []\n')
            .replace('verdict: contested', `verdict: ${verdict}`),
      }),
    ).toEqual([])
  })

  it('leaves a claim without an assessment alone', () => {
    expect(
      faultLines({
        'claims/trade-doubled.yml': (base) => base.replace(/assessment:[\s\S]*/, 'assessment: null\n'),
      }),
    ).toEqual([])
  })
})
