import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Dataset, indexRecords, type Place } from '@partnership/data'
import { type GeoPath, type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import { loadDeck } from '../deck/deck-files.ts'
import { loadDataset } from '../references/dataset.ts'
import { expandDeck } from '../references/expand.ts'
import { SHEET } from './sheet.ts'

const MODULE = 'virtual:deck-map'
const RESOLVED = `\0${MODULE}`
/** Free room around the points; labels stand to the right of them. */
const MARGIN = { start: 250, top: 40, end: 190, bottom: 130 } as const
/** Islands smaller than this, in square units of the sheet, could not be told from dust on the lens. */
const SMALLEST_AREA = 14

/** What a map is drawn from, on its sheet. */
export interface MapData {
  /** Where the places of the deck's routes stand. */
  readonly positions: Readonly<Record<string, readonly [x: number, y: number]>>
  /** Outline of all land, as an SVG path. It has no boundary in it. */
  readonly land: string
}

/** Gives components `virtual:deck-map`. Drawn when the deck is built, so that no map code reaches the reader. */
export function mapData(entry: string): Plugin {
  return {
    name: 'deck-map',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const dataset = loadDataset(readFileSync)
      const { recordIds } = expandDeck(loadDeck(entry).lines, dataset)
      return `export default ${JSON.stringify(drawMap(routePoints(recordIds, dataset)))}`
    },
  }
}

/** The points of the routes that slides name. */
export function routePoints(recordIds: readonly string[], dataset: Dataset): readonly Place[] {
  const index = indexRecords(dataset)
  const placeOf = (id: string) => {
    const entry = index.get(id)
    return entry?.kind === 'place' ? [entry.record] : []
  }
  const routes = recordIds.flatMap(placeOf)
  const via = new Set<string>(routes.flatMap((place) => (place.type === 'route' ? place.via : [])))
  return [...via].flatMap(placeOf)
}

/** Places points on the sheet, with the land around them. */
export function drawMap(places: readonly Place[]): MapData {
  const points = places.filter((place) => place.type === 'point')
  if (points.length === 0) return { positions: {}, land: '' }
  const projection = geoMercator()
    .fitExtent(
      [
        [MARGIN.start, MARGIN.top],
        [SHEET.width - MARGIN.end, SHEET.height - MARGIN.bottom],
      ],
      { type: 'MultiPoint', coordinates: points.map(({ coordinates: { lon, lat } }) => [lon, lat]) },
    )
    .clipExtent([
      [0, 0],
      [SHEET.width, SHEET.height],
    ])
  return {
    positions: Object.fromEntries(
      points.flatMap((place) => {
        const projected = projection([place.coordinates.lon, place.coordinates.lat])
        return projected ? [[place.id, [round(projected[0]), round(projected[1])]]] : []
      }),
    ),
    land: outline(geoPath(projection).digits(1)),
  }
}

/** All land in one shape: the file has no countries, so that no boundary can be drawn from it. */
export function readLand() {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')
  // The package documents this shape; the test reads it.
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>
  return feature(atlas, atlas.objects.land)
}

function outline(path: GeoPath<unknown, GeoPermissibleObjects>): string {
  return readLand()
    .features.map(({ geometry }) => geometry)
    .flatMap((shape) => (shape.type === 'MultiPolygon' ? shape.coordinates : []))
    .map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
    .filter((polygon) => path.area(polygon) > SMALLEST_AREA)
    .map((polygon) => path(polygon) ?? '')
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
