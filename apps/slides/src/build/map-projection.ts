import type { Place } from '@partnership/data'
import { geoMercator } from 'd3-geo'
import { SHEET } from './sheet.ts'

const MARGIN = { start: 40, top: 44, end: 210, bottom: 96 } as const

/** Where places stand on the sheet. Computed when the deck is built, so that no projection code reaches the reader. */
export function projectPlaces(places: readonly Place[]): Readonly<Record<string, readonly [number, number]>> {
  const points = places.filter((place) => place.type === 'point')
  const projection = geoMercator().fitExtent(
    [
      [MARGIN.start, MARGIN.top],
      [SHEET.width - MARGIN.end, SHEET.height - MARGIN.bottom],
    ],
    { type: 'MultiPoint', coordinates: points.map(({ coordinates: { lon, lat } }) => [lon, lat]) },
  )
  return Object.fromEntries(
    points.flatMap((place) => {
      const projected = projection([place.coordinates.lon, place.coordinates.lat])
      return projected ? [[place.id, [round(projected[0]), round(projected[1])]]] : []
    }),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
