import type { KindedRecord } from './records.ts'

/**
 * The ids of every record that a record refers to, its sources apart, each once, in the order of the record's fields.
 * The compiler finds the same in the schemas; a test holds the two together.
 */
export function referencedIds(entry: KindedRecord): string[] {
  return [...new Set(fieldsWithIds(entry))]
}

/**
 * The records whose facts a record builds on: what supports a question, the provisions that justify a coding, the
 * treaty, provision or event that a claim is about, the treaty of a provision or an event, the points of a route.
 * Who acts, where, and under which topic is left out, because the sources of a name do not carry the fact.
 */
export function basisIds(entry: KindedRecord): string[] {
  switch (entry.kind) {
    case 'question':
      return [...new Set<string>(entry.record.supports)]
    case 'claim': {
      const { treaty, provision, event } = entry.record.about ?? {}
      return present([treaty, provision, event])
    }
    case 'provision':
      return [entry.record.treaty]
    case 'event':
      return [...new Set(present([...(entry.record.treaties ?? []), entry.record.act?.treaty]))]
    case 'treaty':
      return [...new Set(entry.record.coding?.variables.flatMap(({ basis }) => basis) ?? [])]
    case 'place':
      return entry.record.type === 'route' ? [...new Set(entry.record.via)] : []
    case 'source':
    case 'actor':
    case 'topic':
    case 'series':
      return []
  }
}

function fieldsWithIds(entry: KindedRecord): string[] {
  switch (entry.kind) {
    case 'source':
      return []
    case 'actor':
      return present([entry.record.memberOf, ...(entry.record.offices ?? []).map((office) => office.of)])
    case 'place':
      return entry.record.type === 'route' ? [...entry.record.via] : []
    case 'topic':
      return present([entry.record.broader])
    case 'treaty': {
      const { parties, signatories, replaces = [], predecessors = [], acts } = entry.record
      return present([
        ...parties,
        ...signatories.map(({ actor }) => actor),
        ...replaces,
        ...predecessors.map(({ treaty }) => treaty),
        ...acts.flatMap(({ by, place }) => [...by, place]),
        ...basisIds(entry),
      ])
    }
    case 'provision':
      return [entry.record.treaty, entry.record.topic]
    case 'event': {
      const { actors, recipients = [], place, topics, treaties = [], act } = entry.record
      return present([...actors, ...recipients, place, ...topics, ...treaties, act?.treaty])
    }
    case 'claim': {
      const { topic, about, assertions } = entry.record
      return present([
        topic,
        about?.treaty,
        about?.provision,
        about?.event,
        ...(about?.actors ?? []),
        ...(about?.places ?? []),
        ...assertions.flatMap(({ actor, speaker }) => [actor, speaker]),
      ])
    }
    case 'series':
      return [
        entry.record.topic,
        ...present(
          entry.record.points.flatMap(({ statedByActor, disagreesWithOtherSeries = [] }) => [
            statedByActor,
            ...disagreesWithOtherSeries.map(({ series }) => series),
          ]),
        ),
      ]
    case 'question':
      return [entry.record.topic, ...entry.record.supports]
  }
}

function present(ids: readonly (string | null | undefined)[]): string[] {
  return ids.filter((id) => id !== null && id !== undefined)
}
