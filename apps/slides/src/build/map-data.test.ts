import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataset } from '@partnership/data'
import { geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../deck/deck-files.ts'
import { drawMap, readLand, routePoints } from './map-data.ts'
import { SHEET } from './sheet.ts'

const points = routePoints(['north-south-corridor', 'corridor-named-in-article'], dataset)

describe('the map', () => {
  it('places every point of the routes on the sheet, north above south and west before east', () => {
    const { positions } = drawMap(points)
    expect(Object.keys(positions).sort()).toEqual(points.map(({ id }) => id as string).sort())
    for (const [x, y] of Object.values(positions)) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(SHEET.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(SHEET.height)
    }
    const at = (id: string) => positions[id] ?? [Number.NaN, Number.NaN]
    expect(at('moscow')[1]).toBeLessThan(at('tehran')[1])
    expect(at('moscow')[0]).toBeLessThan(at('baku')[0])
  })

  it('knows land and water, and no country: Simferopol lies in the same shape as Kyiv and Moscow', () => {
    const { features } = readLand()
    expect(features).toHaveLength(1)
    const [shape] = features
    const isLand = (lon: number, lat: number) => shape !== undefined && geoContains(shape, [lon, lat])
    expect([isLand(34.1, 44.95), isLand(30.52, 50.45), isLand(37.62, 55.75)]).toEqual([true, true, true])
    // The Caspian Sea, the Black Sea and the Persian Gulf.
    expect([isLand(51, 42), isLand(34, 43), isLand(51, 27)]).toEqual([false, false, false])
  })

  it('is drawn from no file of countries, and says that it implies no boundary', () => {
    const component = readFileSync(join(ROOT, 'components/CorridorMap.vue'), 'utf8')
    const drawing = readFileSync(join(ROOT, 'src/build/map-data.ts'), 'utf8')
    expect(component).toContain('No boundary is drawn, and none is implied.')
    expect(component.match(/<path\b[^>]*>/g)).toEqual(
      Array(2).fill('<path :d="map.land" class="deck-land" />'),
    )
    expect(component).not.toMatch(/<polygon\b/)
    expect(drawing.match(/world-atlas\/\S+\.json/g)).toEqual(['world-atlas/land-50m.json'])
  })

  it('is empty where no slide names a route', () => {
    expect(drawMap([])).toEqual({ positions: {}, land: '' })
  })
})
