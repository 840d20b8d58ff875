import { type Dataset, indexRecords, isContested, KINDS, type KindedRecord } from '@partnership/data'
import { createSearch } from '@partnership/data/search'
import { recordsOf } from '../records/record-order.ts'
import type { Query } from './query.ts'

/** Makes what finds records of a dataset: by words the best first, without words in the order of their pages. */
export function createFinder(dataset: Dataset): (query: Query) => KindedRecord[] {
  const search = createSearch(dataset)
  const entries = indexRecords(dataset)
  return ({ words, kind, topic, contested }) => {
    const kinds = kind === undefined ? KINDS : [kind]
    const found =
      words === ''
        ? kinds.flatMap((one) => recordsOf(dataset, one))
        : search(words, { kinds }).flatMap(({ id }) => entries.get(id) ?? [])
    const topics = topic === undefined ? undefined : topicAndBelow(dataset, topic)
    return found.filter(
      (entry) =>
        (!topics || topicsOf(entry).some((id) => topics.has(id))) &&
        (!contested || (entry.kind === 'claim' && isContested(entry.record))),
    )
  }
}

/** A topic with all that it is above. */
function topicAndBelow({ topics }: Dataset, id: string): ReadonlySet<string> {
  const found = new Set([id])
  // What is added while the set is walked is walked too.
  for (const above of found) for (const { id, broader } of topics) if (broader === above) found.add(id)
  return found
}

function topicsOf({ kind, record }: KindedRecord): readonly string[] {
  switch (kind) {
    case 'event':
      return record.topics
    case 'topic':
      return [record.id]
    case 'provision':
    case 'claim':
    case 'series':
    case 'question':
      return [record.topic]
    case 'source':
    case 'actor':
    case 'place':
    case 'treaty':
      return []
  }
}
