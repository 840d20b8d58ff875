import MiniSearch from 'minisearch'
import type { Dataset, RecordId } from '../generated/types.ts'
import type { Kind } from '../schema/kinds.ts'
import { type SearchDocument, searchDocuments } from './documents.ts'
import { requireKinds, requireLimit } from './options.ts'
import { foldTerm } from './terms.ts'

export type { Kind } from '../schema/kinds.ts'

/** A record that a query found. */
export interface SearchHit {
  readonly id: RecordId
  readonly kind: Kind
  /**
   * How the record is called. For a claim it is the proposition alone: show it with those who assert and deny it,
   * as `voices` of the main entry gives them.
   */
  readonly label: string
  /** How well it fits: comparable within one answer, and without a unit. */
  readonly score: number
  /** The words of the index that the query met, folded to lower case without accents, sorted. */
  readonly terms: readonly string[]
}

/** What to look for, and how much of it to give. */
export interface SearchOptions {
  /** Kinds of record to look through; all, when it is left out. */
  readonly kinds?: readonly Kind[]
  /** The most hits to give, at least 1; all, when it is left out. */
  readonly limit?: number
}

/**
 * Finds the records that have every word of a query, the best first and equal ones by id, always in the same order.
 * A word also meets longer words that begin with it and, from five letters on, words with few letters changed.
 * A query without a word finds nothing.
 * @throws RangeError when a kind is not one of the ten, or when the limit is not a whole number from 1
 */
export type Search = (query: string, options?: SearchOptions) => SearchHit[]

/** Indexes the texts of a dataset, in some tens of milliseconds; keep the result for all queries. */
export function createSearch(dataset: Dataset): Search {
  const documents = searchDocuments(dataset)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const index = new MiniSearch<SearchDocument>({
    fields: ['label', 'otherNames', 'text', 'mentions'],
    processTerm: foldTerm,
    searchOptions: {
      boost: { label: 4, otherNames: 3, text: 1, mentions: 0.5 },
      combineWith: 'AND',
      prefix: (term) => term.length >= 3,
      // Years have four letters: 2024 must never find 2025.
      fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false),
      maxFuzzy: 2,
    },
  })
  index.addAll(documents)

  return (query, { kinds, limit } = {}) => {
    requireKinds(kinds)
    requireLimit(limit)
    const hits = index.search(query).flatMap(({ id, score, terms }): SearchHit[] => {
      const document = byId.get(String(id))
      if (!document || (kinds && !kinds.includes(document.kind))) return []
      // The ids of the documents are those of the records.
      const recordId = document.id as RecordId
      return [{ id: recordId, kind: document.kind, label: document.label, score, terms: [...terms].sort() }]
    })
    return hits.sort(compareHits).slice(0, limit)
  }
}

function compareHits(first: SearchHit, second: SearchHit): number {
  return second.score - first.score || (first.id < second.id ? -1 : 1)
}
