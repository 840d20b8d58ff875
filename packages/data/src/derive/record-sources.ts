import type { Citation, Dataset, Source } from '../generated/types.ts'
import { createFinder, everyCitationOf, type FindRecord, type KindedRecord } from './records.ts'
import { basisIds } from './references.ts'

/** One source of a record, with every place in which it is cited. */
export interface RecordSource {
  readonly source: Source
  /** Distance of the source from what happened. */
  readonly grade: Source['grade']
  /** Who stands behind the publisher; `AFFILIATION_LABELS` has it in words. */
  readonly affiliation: Source['stateAffiliation']
  /** In the order of the record, repeats included; `recordId` is another id than the record's with `through`. */
  readonly citations: readonly { readonly recordId: string; readonly citation: Citation }[]
}

/** Which citations count as those of a record. */
export interface SourcesOptions {
  /**
   * Whether to follow references one step, to the records whose facts this one builds on: what supports a question,
   * the provisions behind a coding, what a claim is about, the treaty of a provision or an event, the points of a
   * route. Actors, topics and places that are only named are not followed.
   */
  readonly through?: boolean
}

/**
 * The sources that a record rests on, each once, in the order in which they are first cited. A record of a kind that
 * states no fact of its own, a source or a topic, has none.
 * @param dataset the dataset that the record is of
 * @param record the record, or only its id
 * @param options whether to look through to the records that it builds on
 * @throws RangeError when the dataset has no record with that id
 */
export function sourcesFor(
  dataset: Dataset,
  { id }: { readonly id: string },
  { through = false }: SourcesOptions = {},
): RecordSource[] {
  const find = createFinder(dataset)
  const entry = requireRecord(find, id)
  const basis = through ? basisIds(entry).flatMap((one) => find(one) ?? []) : []
  const citing = [entry, ...basis].flatMap(({ record }) =>
    everyCitationOf(record).map((citation) => ({ recordId: record.id, citation })),
  )
  const bySource = Map.groupBy(citing, ({ citation }) => citation.source)
  return [...bySource].flatMap(([sourceId, citations]) => {
    const found = find(sourceId)
    if (found?.kind !== 'source') return []
    const { record: source } = found
    return [{ source, grade: source.grade, affiliation: source.stateAffiliation, citations }]
  })
}

/**
 * The record with an id, or with an id that it had before.
 * @throws RangeError when there is none
 */
export function requireRecord(find: FindRecord, id: string): KindedRecord {
  const found = find(id)
  if (!found) throw new RangeError(`the dataset has no record with the id "${id}"`)
  return found
}
