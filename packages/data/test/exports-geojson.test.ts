import { HintError } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { readMap } from './export-readers.ts'
import { exportsOf } from './exports-of.ts'
import { textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'
import { datasetOf } from './record-tree.ts'

const { dataset } = compileRealRecords()
const text = textAt(exportsOf(dataset), 'places.geojson')

describe('the map', () => {
  const features = readMap(text)

  it('has every place: a point at its longitude and latitude, a route through the points on it', () => {
    expect([...features.keys()]).toEqual(dataset.places.map(({ id }) => id))
    const positionOf = (id: string) => {
      const place = dataset.places.find((one) => one.id === id)
      return place?.type === 'point' ? [place.coordinates.lon, place.coordinates.lat] : null
    }
    for (const place of dataset.places) {
      expect([place.id, features.get(place.id)?.geometry]).toEqual([
        place.id,
        place.type === 'point'
          ? { type: 'Point', coordinates: positionOf(place.id) }
          : { type: 'LineString', coordinates: place.via.map(positionOf) },
      ])
    }
    // East of Tehran is no sea, and north of Moscow no pole: the two are not swapped.
    expect(features.get('moscow')?.geometry).toMatchObject({ coordinates: [37.61556, 55.75222] })
  })

  it('says of each place its names, sources and events, and what is disputed about it', () => {
    for (const place of dataset.places) {
      const here = dataset.events.filter((event) => event.place === place.id).map(({ id }) => id)
      const { name, variants, statusNote, sources, events, drawn } = features.get(place.id)?.properties ?? {}
      expect({ name, variants, statusNote }).toEqual({
        name: place.name,
        variants: place.variants,
        statusNote: place.statusNote ?? null,
      })
      expect(sources.map(({ id }: { id: string }) => id)).toEqual(place.citations.map(({ source }) => source))
      expect(events.map(({ id }: { id: string }) => id).sort()).toEqual(here.sort())
      expect(drawn === undefined).toBe(place.type === 'point')
    }
    expect(JSON.parse(text).note).toMatch(/No boundary is drawn/)
  })

  it('puts a route of which too little is known on no map', () => {
    const base = datasetOf()
    const cut = {
      ...base,
      places: base.places.filter(({ id }) => String(id) !== 'hill-town'),
    }
    const map = readMap(textAt(exportsOf(cut), 'places.geojson'))
    const route = base.places.find(({ type }) => type === 'route')
    expect(map.get(route?.id ?? '')?.geometry).toBeNull()
  })

  it('is refused by the reader when a position is no position or the text is cut off', () => {
    expect(() => readMap(text.replace('37.61556', '"37.61556"'))).toThrow(HintError)
    expect(() => readMap(text.slice(0, -20))).toThrow(HintError)
  })
})
