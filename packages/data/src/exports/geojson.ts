import { sourceLabel } from '../derive/records.ts'
import { timeline } from '../derive/timeline.ts'
import type { Citation, Dataset, Event, Place, Source } from '../generated/types.ts'
import type { ExportFormat } from './export-format.ts'

/** Places and routes on a map, RFC 7946: longitude before latitude, WGS 84. */
export const geojson: ExportFormat = {
  format: 'geojson',
  title: 'Map (GeoJSON)',
  mediaType: 'application/geo+json',
  description: 'Places as points and routes as lines, each with its sources and with the events there',
  files: (dataset) => [
    { path: 'places.geojson', text: `${JSON.stringify(describeMap(dataset), null, 1)}\n` },
  ],
}

type Position = readonly [longitude: number, latitude: number]

function describeMap(dataset: Dataset) {
  const places = new Map<string, Place>(dataset.places.map((place) => [place.id, place]))
  const sources = new Map<string, Source>(dataset.sources.map((source) => [source.id, source]))
  const events = Map.groupBy(timeline(dataset), ({ place }) => place)
  return {
    type: 'FeatureCollection',
    // A map without a word on it would be read as taking sides.
    note: 'Points and routes only. No boundary is drawn, no country follows from a position, and a disputed place carries the positions on its status in statusNote.',
    features: dataset.places.map((place) => ({
      type: 'Feature',
      id: place.id,
      geometry: geometryOf(place, places),
      properties: {
        name: place.name,
        variants: place.variants,
        kind: place.type,
        statusNote: place.statusNote ?? null,
        note: place.note ?? null,
        wikidata: place.identifiers?.wikidata ?? null,
        geonames: place.identifiers?.geonames ?? null,
        // The line of a route joins the places on it and is not its course.
        ...(place.type === 'route' && { drawn: 'straight lines between the places on the route' }),
        sources: place.citations.flatMap((citation) => describeSource(citation, sources)),
        events: (events.get(place.id) ?? []).map(describeEvent),
      },
    })),
  }
}

function geometryOf(place: Place, places: ReadonlyMap<string, Place>) {
  if (place.type === 'point') return { type: 'Point', coordinates: positionOf(place.coordinates) }
  const coordinates = place.via.flatMap((id) => {
    const on = places.get(id)
    return on?.type === 'point' ? [positionOf(on.coordinates)] : []
  })
  // A line has two ends; a route of which fewer are known is on no map.
  return coordinates.length < 2 ? null : { type: 'LineString', coordinates }
}

function positionOf({ lat, lon }: { readonly lat: number; readonly lon: number }): Position {
  return [lon, lat]
}

function describeSource({ source: id }: Citation, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(id)
  return source ? [{ id, label: sourceLabel(source), url: source.url }] : []
}

/** The date is EDTF; the status says whether it is a fact, a statement or a contested claim. */
function describeEvent({ id, title, date, status, confidence }: Event) {
  return { id, title, date, status, confidence }
}
