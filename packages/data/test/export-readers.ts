// What readers of somebody else find in the exports: each format is read by the library that its users would take.
import { check } from '@placemarkio/check-geojson'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import ICAL from 'ical.js'
import jsonld from 'jsonld'

export interface LinkedData {
  readonly '@context': Readonly<Record<string, unknown>>
  readonly '@graph': readonly Readonly<Record<string, unknown>>[]
}

export interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: {
    readonly value: string
    readonly language?: string
    readonly datatype?: { readonly value: string }
  }
}

export const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
export const SCHEMA = 'http://schema.org/'
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'
export const DATE = 'http://purl.org/dc/terms/date'
export const OWN = 'urn:partnership-brief:data:term:'
export const iri = (id: string) => `urn:partnership-brief:data:record:${id}`

/** Reads a document without a network, and with an error for everything that could not be read. */
export async function readQuads(linked: unknown): Promise<Quad[]> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      throw new Error(`would have fetched ${url}`)
    },
  }
  // The types of the library know neither safe mode nor what toRDF gives.
  return (await jsonld.toRDF(linked as object, options as object)) as Quad[]
}

export function objectsOf(found: readonly Quad[], subject: string, predicate: string): string[] {
  return found
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value)
}

/** What a reader of somebody else finds in a calendar: every entry, by the id of its event. */
export function readCalendar(calendar: string): Map<string, Entry> {
  const root = new ICAL.Component(ICAL.parse(calendar))
  const entries = root.getAllSubcomponents().map((component): Entry => {
    const value = (name: string) => component.getFirstPropertyValue(name)
    const start = value('dtstart')
    return {
      id: String(value('uid')).replace('urn:partnership-brief:data:record:', ''),
      component: component.name,
      day: start instanceof ICAL.Time ? start.toString() : null,
      isDate: start instanceof ICAL.Time && start.isDate,
      summary: String(value('summary')),
      description: String(value('description')),
      edtf: String(value('x-edtf')),
      status: String(value('status')),
      place: value('location')?.toString() ?? null,
      position: value('geo') ?? null,
      categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
      url: value('url')?.toString() ?? null,
    }
  })
  return new Map(entries.map((entry) => [entry.id, entry]))
}

export interface Entry {
  readonly id: string
  readonly component: string
  readonly day: string | null
  readonly isDate: boolean
  readonly summary: string
  readonly description: string
  readonly edtf: string
  readonly status: string
  readonly place: string | null
  readonly position: unknown
  readonly categories: readonly string[]
  readonly url: string | null
}

/** The features as a reader of somebody else accepts them, by id. */
export function readMap(geojson: string) {
  const map = check(geojson)
  if (map.type !== 'FeatureCollection') throw new Error('the map is no collection of features')
  return new Map(map.features.map((feature) => [String(feature.id), feature]))
}

/** What a reader of somebody else finds: nodes and edges with their attributes. */
export function readGraph(xml: string) {
  const graph = gexf.parse(MultiDirectedGraph, xml)
  return {
    nodes: graph.mapNodes((id, { label, kind, date = null }) => ({ id, kind, label, date })),
    relations: graph.mapEdges((_, { type, date = null, detail = null }, from, to) => ({
      type,
      from,
      to,
      date,
      detail,
    })),
  }
}
