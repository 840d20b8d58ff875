import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../references/dataset.ts'
import { namedRecords } from './named-records.ts'

const dataset = loadDataset(readFileSync)
const events = dataset.events.map(({ id }) => id as string)

describe('the records that a slide brings', () => {
  it('are all those that its attributes name, once each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...events), { minLength: 1 }), (ids) => {
        const slide = `# A finding\n\n<EventTimeline events="${ids.join(' ')}" emphasis="${ids[0]}" />`
        expect(namedRecords(slide, dataset)).toEqual(ids.toSorted())
      }),
    )
  })

  it('are found in bound attributes and in the strings of a component too', () => {
    const [first = '', second = ''] = events
    expect(namedRecords(`<EventTimeline :events="['${first}']" />`, dataset)).toEqual([first])
    expect(namedRecords(`const event = eventOf('${second}')`, dataset)).toEqual([second])
  })

  it('are not those whose ids only happen to be words of its text', () => {
    const [id = ''] = events
    expect(namedRecords(`# ${id}\n\n<p class="deck-${id}">${id}</p>`, dataset)).toEqual([])
  })

  it('leave out sources and actors, which reach a slide as numbers and names', () => {
    expect(
      namedRecords(`<Voice actor="${dataset.actors[0]?.id}" source="${dataset.sources[0]?.id}" />`, dataset),
    ).toEqual([])
  })
})
