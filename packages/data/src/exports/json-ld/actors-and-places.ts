import type { CountryLeaf, OrganizationLeaf, PersonLeaf, PlaceLeaf } from 'schema-dts'
import type { Actor, Place } from '../../generated/types.ts'
import { recordIri } from './context.ts'
import { type Draft, describeCitations, type Node, plainDate, refer, referAll } from './node.ts'

const ACTOR_CLASSES = {
  state: 'Country',
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
} as const satisfies Record<Actor['type'], string>

type ActorNode = Draft<Omit<CountryLeaf | PersonLeaf | OrganizationLeaf, '@type'>>

export function describeActor(actor: Actor): Node {
  const node = {
    '@id': recordIri(actor.id),
    name: actor.name,
    alternateName: actor.variants,
    identifier: describeIdentifiers(actor.identifiers),
    sameAs: sameAs(actor.identifiers),
  } satisfies ActorNode
  return {
    '@type': ACTOR_CLASSES[actor.type],
    ...node,
    alternateNameIn: actor.endonyms,
    formalName: actor.formalName,
    memberOf: actor.memberOf && refer(actor.memberOf),
    role: actor.role,
    note: actor.note,
    office: actor.offices?.map((office) => ({
      '@type': 'Role',
      roleName: office.title,
      officeOf: refer(office.of),
      startDate: plainDate(office.from),
      from: office.from,
      to: office.to,
      citation: describeCitations(office.citations),
    })),
    citation: describeCitations(actor.citations),
  }
}

export function describePlace(place: Place): Node {
  const node = {
    '@id': recordIri(place.id),
    '@type': 'Place',
    name: place.name,
    alternateName: place.variants,
    identifier: describeIdentifiers(place.identifiers),
    sameAs: sameAs(place.identifiers),
    geo:
      place.type === 'point'
        ? {
            '@type': 'GeoCoordinates',
            latitude: place.coordinates.lat,
            longitude: place.coordinates.lon,
          }
        : null,
  } satisfies Draft<PlaceLeaf>
  return {
    ...node,
    via: place.type === 'route' ? referAll(place.via) : null,
    statusNote: place.statusNote,
    note: place.note,
    citation: describeCitations(place.citations),
  }
}

/** Each identifier with the system that it belongs to. */
function describeIdentifiers(identifiers: Actor['identifiers'] | Place['identifiers']) {
  return Object.entries(identifiers ?? {}).map(([system, value]: [string, string]) => ({
    '@type': 'PropertyValue' as const,
    propertyID: system,
    value,
  }))
}

function sameAs(identifiers: Actor['identifiers'] | Place['identifiers']): string[] {
  return identifiers?.wikidata ? [`http://www.wikidata.org/entity/${identifiers.wikidata}`] : []
}
