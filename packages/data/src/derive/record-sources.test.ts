import { describe, expect, it } from 'vitest'
import { compileRealRecords } from '../../test/real-dataset.ts'
import { datasetOf } from '../../test/record-tree.ts'
import { type SourcesOptions, sourcesFor } from './record-sources.ts'
import { everyCitationOf, indexRecords } from './records.ts'

describe('the sources of a record', () => {
  it('are each there once, as first cited, with grade, affiliation and every citation', () => {
    const sources = sourcesFor(datasetOf(), { id: 'trade-doubled' })
    expect(
      sources.map(({ source, grade, affiliation, citations }) => [source.id, grade, affiliation, citations]),
    ).toEqual([
      [
        'daily-wire',
        'wire',
        'independent',
        [
          { recordId: 'trade-doubled', citation: { source: 'daily-wire', quote: 'twice as much' } },
          { recordId: 'trade-doubled', citation: { source: 'daily-wire' } },
        ],
      ],
      [
        'ministry-page',
        'primary',
        'state-owned',
        [{ recordId: 'trade-doubled', citation: { source: 'ministry-page' } }],
      ],
    ])
  })

  it('are none for a record that states no fact of its own', () => {
    expect(idsOf('who-built-it')).toEqual([])
    expect(idsOf('trade')).toEqual([])
    expect(idsOf('daily-wire')).toEqual([])
  })

  it('are also those of what it builds on, where that is asked for, and say whose citation each is', () => {
    expect(idsOf('who-built-it', { through: true })).toEqual(['ministry-page', 'daily-wire'])
    const [ministry] = sourcesFor(datasetOf(), { id: 'who-built-it' }, { through: true })
    expect(new Set(ministry?.citations.map(({ recordId }) => recordId))).toEqual(
      new Set(['bridge-treaty', 'norland']),
    )
  })

  it('are never those of who acts and where: only one step, and only to facts', () => {
    const onlyOnActor = datasetOf({
      'actors/norland.yml': (base) => base.replace('source: ministry-page', 'source: copy-site'),
    })
    const through = sourcesFor(onlyOnActor, { id: 'trade-doubled' }, { through: true })
    expect(through.map(({ source }) => String(source.id))).toEqual(['daily-wire', 'ministry-page'])
  })

  it('hold every citation of every record of the project exactly once', () => {
    const { dataset } = compileRealRecords()
    for (const { record } of indexRecords(dataset).values()) {
      const cited = sourcesFor(dataset, record).flatMap(({ citations }) => citations)
      expect(cited).toHaveLength(everyCitationOf(record).length)
      expect(new Set(cited.map(({ citation }) => citation))).toEqual(new Set(everyCitationOf(record)))
    }
  })

  it('cannot be had for a record that is not in the dataset', () => {
    expect(() => sourcesFor(datasetOf(), { id: 'nowhere' })).toThrow(
      new RangeError('the dataset has no record with the id "nowhere"'),
    )
  })
})

function idsOf(id: string, options?: SourcesOptions): string[] {
  return sourcesFor(datasetOf(), { id }, options).map(({ source }) => source.id)
}
