import { describe, expect, it } from 'vitest'
import { cited, madeDataset, madeEvent, madeSource } from '../../test/made-records.ts'
import { compileRealRecords } from '../../test/real-dataset.ts'
import { sourceSchema } from '../schema/source.ts'
import { questionSources } from './question-sources.ts'
import { createFinder } from './records.ts'

const { dataset } = compileRealRecords()
const find = createFinder(dataset)
const [addressed, unaddressed] = [true, false].map((isAddressed) =>
  dataset.sources.filter(({ url }) => (url !== null) === isAddressed).map(({ id }) => ({ source: id })),
)
const idsOf = (question: Parameters<typeof questionSources>[0]) =>
  questionSources(question, find).map(({ id }) => id)

describe('the sources of a question', () => {
  it('are those that it cites, each once, in its order, at most four', () => {
    const cited = (addressed ?? []).slice(0, 6).toReversed()
    expect(idsOf({ citations: [...cited, ...cited], supports: [] })).toEqual(
      cited.slice(0, 4).map(({ source }) => source),
    )
  })

  it('are without those that have no address, unless there is no other', () => {
    const [print] = unaddressed ?? []
    const [web] = addressed ?? []
    if (!print || !web) throw new Error('there is no source of each sort')
    expect(idsOf({ citations: [print, web], supports: [] })).toEqual([web.source])
    expect(idsOf({ citations: [print], supports: [] })).toEqual([print.source])
  })

  it('are of the first record that proves it and can be looked up, the best grade first', () => {
    for (const claim of dataset.claims.slice(0, 50)) {
      const found = questionSources({ supports: [claim.id, 'russia-iran-2025'] }, find)
      const ranks = found.map(({ grade }) => sourceSchema.shape.grade.options.indexOf(grade))
      expect(ranks).toEqual(ranks.toSorted((first, second) => first - second))
      expect(found.length).toBeGreaterThan(0)
    }
  })

  it.for<[string[], string[]]>([
    [
      ['printed', 'looked-up'],
      ['press', 'copy'],
    ],
    [
      ['looked-up', 'printed'],
      ['press', 'copy'],
    ],
    [['mixed', 'looked-up'], ['wire']],
    [['nowhere', 'uncited', 'printed'], ['book']],
    [['printed', 'also-printed'], ['book']],
  ])('are, where %j prove it, %j', ([supports, sources]) => {
    const citing = (id: string, ...ids: string[]) => madeEvent(id, id, '2021', { citations: cited(...ids) })
    const made = madeDataset({
      sources: [
        { ...madeSource('book', 'primary'), url: null },
        { ...madeSource('leaflet', 'primary'), url: null },
        madeSource('copy', 'repost'),
        madeSource('wire', 'wire'),
        madeSource('press', 'press'),
      ],
      events: [
        citing('printed', 'book'),
        citing('also-printed', 'leaflet'),
        citing('mixed', 'book', 'wire'),
        citing('looked-up', 'copy', 'press'),
        citing('uncited'),
      ],
    })
    // The generated types list the ids of the real records.
    const question = { supports } as unknown as Parameters<typeof questionSources>[0]
    expect(questionSources(question, createFinder(made)).map(({ id }) => id)).toEqual(sources)
  })

  it('are none where no record cites any', () => {
    // A topic cites nothing.
    const [topic] = dataset.topics
    expect(idsOf({ supports: topic ? [topic.id] : [] })).toEqual([])
  })
})
