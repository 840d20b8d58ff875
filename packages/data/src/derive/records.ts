import type {
  Actor,
  Citation,
  Claim,
  Dataset,
  Event,
  Place,
  Provision,
  Question,
  Series,
  Source,
  Topic,
  Treaty,
} from '../generated/types.ts'
import { COLLECTIONS, KINDS, type Kind } from '../schema/kinds.ts'
import { formatDate } from './dates.ts'

/** The interface of each kind. */
export interface RecordByKind {
  readonly source: Source
  readonly actor: Actor
  readonly place: Place
  readonly topic: Topic
  readonly treaty: Treaty
  readonly provision: Provision
  readonly event: Event
  readonly claim: Claim
  readonly series: Series
  readonly question: Question
}

/** A record with its kind. */
export type KindedRecord = {
  readonly [K in Kind]: { readonly kind: K; readonly record: RecordByKind[K] }
}[Kind]

/** Every record of a dataset by its id. */
export function indexRecords(dataset: Dataset): ReadonlyMap<string, KindedRecord> {
  return new Map(
    KINDS.flatMap((kind) =>
      // The collection of a kind holds records of that kind; TypeScript loses the pairing in the look-up.
      dataset[COLLECTIONS[kind]].map((record) => [record.id, { kind, record } as KindedRecord] as const),
    ),
  )
}

/** Every id that a record had before, with the id that it has now. */
export function indexFormerIds(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(
    KINDS.flatMap((kind) =>
      dataset[COLLECTIONS[kind]].flatMap(({ id, formerIds = [] }) =>
        formerIds.map((formerId) => [formerId, id] as const),
      ),
    ),
  )
}

/** Finds records by their ids, and by ids that they had before. */
export type FindRecord = (id: string) => KindedRecord | undefined

/** Indexes a dataset once, for many look-ups. A record is found by an id that it had before as by its own. */
export function createFinder(dataset: Dataset): FindRecord {
  const records = indexRecords(dataset)
  const formerIds = indexFormerIds(dataset)
  return (id) => records.get(id) ?? records.get(formerIds.get(id) ?? '')
}

/**
 * The record of a kind with an id.
 * @throws RangeError when there is none, or when it is of another kind
 */
export function recordOfKind<K extends Kind>(find: FindRecord, kind: K, id: string): RecordByKind[K] {
  const found = find(id)
  if (found?.kind !== kind) throw new RangeError(`the dataset has no ${kind} with the id "${id}"`)
  // The kind was compared above.
  return found.record as RecordByKind[K]
}

/** How a record is called in running text. */
export function labelOf(entry: KindedRecord): string {
  switch (entry.kind) {
    case 'source':
      return sourceLabel(entry.record)
    case 'actor':
    case 'place':
      return entry.record.name
    case 'topic':
      return entry.record.prefLabel.en ?? entry.record.id
    case 'treaty':
      return entry.record.shortName
    case 'provision':
    case 'event':
    case 'series':
      return entry.record.title
    case 'claim':
      return entry.record.proposition
    case 'question':
      return entry.record.stem
  }
}

/** Who published a source and when: `TASS, 8 April 2025`. */
export function sourceLabel(source: Source): string {
  const publisher = source.publisher ?? (source.title || 'publisher not recorded')
  return `${publisher}, ${source.published === null ? 'undated' : formatDate(source.published)}`
}

/** Who stands behind a source, in words. */
export const AFFILIATION_LABELS = {
  'state-owned': 'state-owned',
  'state-funded': 'state-funded',
  independent: 'independent',
  intergovernmental: 'intergovernmental',
  unknown: 'ownership not recorded',
} as const satisfies Record<Source['stateAffiliation'], string>

/**
 * Every citation anywhere in a record, in the order of the record, each source and locator once: with the first
 * quotation, where one place is cited with several.
 */
export function citationsOf(record: RecordByKind[Kind]): Citation[] {
  const found = new Map<string, Citation>()
  for (const citation of everyCitationOf(record)) {
    const place = JSON.stringify([citation.source, citation.locator ?? null])
    if (found.get(place)?.quote === undefined) found.set(place, citation)
  }
  return [...found.values()]
}

/** The sources that citations name, each once, in the order of the citations. */
export function sourcesCited(citations: readonly { readonly source: string }[], find: FindRecord): Source[] {
  return [...new Set(citations.map(({ source }) => source))].flatMap((id) => {
    const found = find(id)
    return found?.kind === 'source' ? [found.record] : []
  })
}

/** Every citation anywhere in a record, in the order of the record, repeats included. */
export function everyCitationOf(record: RecordByKind[Kind]): Citation[] {
  const found: Citation[] = []
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) {
      for (const item of part) walk(item)
    } else if (typeof part === 'object' && part !== null) {
      if (isCitation(part)) found.push(part)
      else for (const child of Object.values(part)) walk(child)
    }
  }
  walk(record)
  return found
}

// Only a citation has a key `source`; the schemas are strict, so nothing else can carry it.
function isCitation(part: object): part is Citation {
  return 'source' in part && typeof part.source === 'string'
}
