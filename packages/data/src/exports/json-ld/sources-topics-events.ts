import type { CreativeWorkLeaf, EventLeaf } from 'schema-dts'
import { sourceLabel } from '../../derive/records.ts'
import type { Event, Source, Topic } from '../../generated/types.ts'
import { recordIri, termIri } from './context.ts'
import { type Draft, describeCitations, type Node, plainDate, refer, referAll } from './node.ts'

/** A source: what it is and who stands behind it. The fingerprints of its sentences stay in the dataset. */
export function describeSource(source: Source): Node {
  const node = {
    '@id': recordIri(source.id),
    '@type': 'CreativeWork',
    name: source.title ?? sourceLabel(source),
    headline: source.title,
    publisher: source.publisher === null ? null : { '@type': 'Organization', name: source.publisher },
    url: source.url,
    datePublished: plainDate(source.published),
    inLanguage: source.language,
    archivedAt: source.archivedAt,
  } satisfies Draft<CreativeWorkLeaf>
  return {
    ...node,
    date: source.published,
    accessed: source.accessed,
    grade: source.grade,
    publisherCountry: source.publisherCountry,
    stateAffiliation: source.stateAffiliation,
    affiliationBasis: source.affiliationBasis,
    note: source.note,
  }
}

const TOPICS = termIri('topics')

/** The concept scheme of the topics, and its concepts. */
export function describeTopics(topics: readonly Topic[]): Node[] {
  return [
    {
      '@id': TOPICS,
      '@type': 'ConceptScheme',
      prefLabel: { en: 'Topics' },
      hasTopConcept: referAll(topics.filter(({ broader }) => broader === null).map(({ id }) => id)),
    },
    ...topics.map((topic) => ({
      '@id': recordIri(topic.id),
      '@type': 'Concept',
      prefLabel: topic.prefLabel,
      definition: topic.definition,
      broader: topic.broader && refer(topic.broader),
      inScheme: { '@id': TOPICS },
    })),
  ]
}

export function describeEvent(event: Event): Node {
  const node = {
    '@id': recordIri(event.id),
    '@type': 'Event',
    name: event.title,
    description: event.description,
    startDate: plainDate(event.date),
    location: event.place === null ? null : refer(event.place),
    about: referAll(event.treaties),
  } satisfies Draft<EventLeaf>
  return {
    ...node,
    date: event.date,
    actor: referAll(event.actors),
    recipient: referAll(event.recipients),
    subject: referAll(event.topics),
    recordStatus: event.status,
    confidence: event.confidence,
    cameo: event.cameo,
    ploverEvent: event.plover?.event,
    ploverMode: event.plover?.mode,
    ploverContext: event.plover?.context,
    note: event.note,
    citation: describeCitations(event.citations),
  }
}
