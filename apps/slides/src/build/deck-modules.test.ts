import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../references/dataset.ts'
import { recordModule } from './deck-modules.ts'

const dataset = loadDataset(readFileSync)

describe('the module of a record', () => {
  it('holds the record', () => {
    const [event] = dataset.events
    expect(recordModule(event?.id ?? '', dataset)).toContain(JSON.stringify(event))
  })

  it('brings every provision of a treaty along, since a map of articles shows them all', () => {
    const [first] = dataset.provisions
    const treaty = first?.treaty ?? ''
    const module = recordModule(treaty, dataset)
    for (const provision of dataset.provisions) {
      const line = `import "virtual:deck-data/record/${provision.id}"`
      if (provision.treaty === treaty) expect(module).toContain(line)
      else expect(module).not.toContain(line)
    }
  })

  it('brings the places of a route along', () => {
    const route = dataset.places.find(({ type }) => type === 'route')
    const via = route?.type === 'route' ? route.via : []
    expect(via.length).toBeGreaterThan(0)
    for (const place of via)
      expect(recordModule(route?.id ?? '', dataset)).toContain(`"virtual:deck-data/record/${place}"`)
  })

  it('does not exist for a record that does not', () => {
    expect(() => recordModule('nobody', dataset)).toThrow('no record "nobody"')
  })
})
