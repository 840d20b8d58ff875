import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../test/record-tree.ts'
import type { Source } from '../generated/types.ts'
import { citationsOfSource, sentenceCoverage } from './coverage.ts'

const HASH = 'a'.repeat(64)
const FINGERPRINTS = `fingerprints:
  - {line: 1, sentence: 1, sha256: ${HASH}}
  - {line: 1, sentence: 2, sha256: ${HASH}, heading: true}
  - {line: 2, sentence: 1, sha256: ${HASH}}
`

describe('the coverage of a fingerprinted source', () => {
  const dataset = () =>
    datasetOf({
      'sources/daily-wire.yml': (base) => base + FINGERPRINTS,
      'events/opening.yml': (base) =>
        `${base}  - {source: daily-wire, locator: {line: 1, sentence: 1}, quote: one}\n  - {source: daily-wire, locator: {line: 1, sentence: 1}, quote: two}\n  - {source: daily-wire, locator: {line: 9, sentence: 9}}\n`,
      'places/hill-town.yml': (base) =>
        base.replace('daily-wire', 'daily-wire\n    locator: {line: 1, sentence: 1}'),
      'places/river-town.yml': (base) =>
        base.replace('daily-wire', 'ministry-page\n    locator: {line: 2, sentence: 1}'),
    })

  it('names for each sentence the records that cite it, each once', () => {
    const all = dataset()
    expect(sentenceCoverage(all, wireOf(all.sources))).toEqual([
      { line: 1, sentence: 1, heading: false, citedBy: ['hill-town', 'opening'] },
      { line: 1, sentence: 2, heading: true, citedBy: [] },
      { line: 2, sentence: 1, heading: false, citedBy: [] },
    ])
  })

  it('is empty for a source without fingerprints', () => {
    const all = datasetOf()
    expect(sentenceCoverage(all, wireOf(all.sources))).toEqual([])
  })

  it('rests on every citation of the source, by whichever kind of record', () => {
    const all = dataset()
    const citing = citationsOfSource(all, 'daily-wire')
    expect(citing.every(({ citation }) => citation.source === wireOf(all.sources).id)).toBe(true)
    // Questions that follow from records repeat what those cite.
    const written = citing.map(({ recordId }) => recordId).filter((id) => !id.startsWith('q-'))
    expect(written).toEqual([
      'ada-first',
      'ada-first',
      'bo-second',
      'senate',
      'hill-town',
      'valley-road',
      'bridge-treaty',
      'bridge-upkeep',
      'opening',
      'opening',
      'opening',
      'opening',
      'trade-doubled',
      'trade-doubled',
      'turnover',
    ])
  })
})

function wireOf(sources: readonly Source[]): Source {
  const wire = sources.find(({ id }) => String(id) === 'daily-wire')
  if (!wire) throw new Error('the base records have no daily-wire')
  return wire
}
