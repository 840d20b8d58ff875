import type { Dataset, RecordId } from '../generated/types.ts'
import { COLLECTIONS, KINDS, type Kind } from '../schema/kinds.ts'
import type { Stance } from './claims.ts'
import { createFinder, everyCitationOf, type FindRecord, type KindedRecord, labelOf } from './records.ts'

/** A record as a node of the graph. */
export interface RelationNode {
  readonly id: RecordId
  readonly kind: Kind
  /** How the record is called. */
  readonly label: string
  /** EDTF; when an event was, a source was published, a treaty was signed; null for what has no date. */
  readonly date: string | null
}

/**
 * What one record has to do with another, read from `from` to `to`: `norland party-to bridge-treaty`.
 *
 * A stance (`asserts`, `denies` and the rest) goes from an actor to a claim. `spoke-for` goes from the person who
 * spoke to the claim, and the detail names the actor spoken for. `acted-in` goes from an actor to an event or to a
 * treaty, where the detail names the act. `rests-on` goes from a coded treaty or a question to what proves it.
 */
export type RelationType =
  | Stance
  | 'spoke-for'
  | 'party-to'
  | 'signed'
  | 'acted-in'
  | 'addressed-in'
  | 'stated-number-in'
  | 'member-of'
  | 'held-office-in'
  | 'provision-of'
  | 'act-of'
  | 'replaces'
  | 'follows'
  | 'text-at'
  | 'concerns'
  | 'took-place-at'
  | 'passes'
  | 'filed-under'
  | 'narrower-than'
  | 'disagrees-with'
  | 'rests-on'
  | 'cites'

/** A directed edge of the graph. */
export interface Relation {
  readonly type: RelationType
  readonly from: RecordId
  readonly to: RecordId
  /** EDTF; when the relation came about, as far as the record dates it. */
  readonly date: string | null
  /** What tells it from another relation of the same records: an act, an office, whom somebody spoke for. */
  readonly detail: string | null
}

/** Records as nodes, and what they have to do with each other. */
export interface RelationGraph {
  readonly nodes: readonly RelationNode[]
  readonly relations: readonly Relation[]
}

/** Which part of the dataset becomes a graph. */
export interface RelationsOptions {
  /** The kinds of record to take; a relation is taken when both its ends are. All when left out. */
  readonly kinds?: readonly Kind[] | undefined
}

/**
 * The dataset as a graph: every record a node, every reference from one record to another an edge. Nodes are in the
 * order of kinds and ids, edges in the order of the records that state them; no edge is there twice. An accusation
 * has an edge for everyone who takes a stance on it, its denials included: draw all of them or none.
 * @param dataset the dataset to draw
 * @param options the kinds to take
 */
export function relations(dataset: Dataset, { kinds = KINDS }: RelationsOptions = {}): RelationGraph {
  const find = createFinder(dataset)
  const entries = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    dataset[COLLECTIONS[kind]].flatMap(({ id }) => find(id) ?? []),
  )
  const taken = new Set<string>(entries.map(({ record }) => record.id))
  const found = new Map<string, Relation>()
  for (const entry of entries) {
    for (const draft of [...relationsOf(entry), ...citationsAsRelations(entry)]) {
      const relation = withPresentIds(draft, find)
      if (!relation || !taken.has(relation.from) || !taken.has(relation.to)) continue
      found.set(JSON.stringify(relation), relation)
    }
  }
  return { nodes: entries.map(nodeOf), relations: [...found.values()] }
}

function nodeOf(entry: KindedRecord): RelationNode {
  return { id: entry.record.id, kind: entry.kind, label: labelOf(entry), date: dateOf(entry) }
}

function dateOf(entry: KindedRecord): string | null {
  switch (entry.kind) {
    case 'event':
      return entry.record.date
    case 'source':
      return entry.record.published
    case 'treaty':
      return entry.record.acts.find(({ type }) => type === 'signature')?.date ?? null
    default:
      return null
  }
}

/** A relation as a record states it: other ids may be ids that a record had before, or not be there. */
interface Draft {
  readonly type: RelationType
  readonly from: string | null | undefined
  readonly to: string | null | undefined
  readonly date?: string | null | undefined
  readonly detail?: string | null | undefined
}

function withPresentIds(
  { type, from, to, date = null, detail = null }: Draft,
  find: FindRecord,
): Relation | null {
  const [start, end] = [find(from ?? ''), find(to ?? '')]
  return start && end ? { type, from: start.record.id, to: end.record.id, date, detail } : null
}

function citationsAsRelations({ record }: KindedRecord): Draft[] {
  const cited = new Set<string>(everyCitationOf(record).map(({ source }) => source))
  return [...cited].map((to): Draft => ({ type: 'cites', from: record.id, to }))
}

function relationsOf(entry: KindedRecord): Draft[] {
  const { id } = entry.record
  switch (entry.kind) {
    case 'source':
      return []
    case 'actor':
      return [
        { type: 'member-of', from: id, to: entry.record.memberOf },
        ...(entry.record.offices ?? []).map(
          ({ of, title, from }): Draft => ({
            type: 'held-office-in',
            from: id,
            to: of,
            date: from,
            detail: title,
          }),
        ),
      ]
    case 'place':
      return entry.record.type === 'route'
        ? entry.record.via.map((to): Draft => ({ type: 'passes', from: id, to }))
        : []
    case 'topic':
      return [{ type: 'narrower-than', from: id, to: entry.record.broader }]
    case 'treaty':
      return relationsOfTreaty(entry.record)
    case 'provision':
      return [
        { type: 'provision-of', from: id, to: entry.record.treaty },
        { type: 'filed-under', from: id, to: entry.record.topic },
      ]
    case 'event':
      return relationsOfEvent(entry.record)
    case 'claim':
      return relationsOfClaim(entry.record)
    case 'series':
      return relationsOfSeries(entry.record)
    case 'question':
      return [
        { type: 'filed-under', from: id, to: entry.record.topic },
        ...entry.record.supports.map((to): Draft => ({ type: 'rests-on', from: id, to })),
      ]
  }
}

function relationsOfTreaty({
  id,
  parties,
  signatories,
  replaces,
  predecessors,
  textPages,
  acts,
  coding,
}: Dataset['treaties'][number]): Draft[] {
  const signature = acts.find(({ type }) => type === 'signature')?.date
  return [
    ...parties.map((from): Draft => ({ type: 'party-to', from, to: id })),
    ...signatories.map(({ actor }): Draft => ({ type: 'signed', from: actor, to: id, date: signature })),
    ...(replaces ?? []).map((to): Draft => ({ type: 'replaces', from: id, to })),
    ...(predecessors ?? []).map(
      ({ treaty, relation }): Draft => ({ type: 'follows', from: id, to: treaty, detail: relation }),
    ),
    ...(textPages ?? []).map((to): Draft => ({ type: 'text-at', from: id, to })),
    ...acts.flatMap(({ id: detail, date, by, place }): Draft[] => [
      ...by.map((from): Draft => ({ type: 'acted-in', from, to: id, date, detail })),
      { type: 'took-place-at', from: id, to: place, date, detail },
    ]),
    ...(coding?.variables ?? []).flatMap(({ name, basis }) =>
      basis.map((to): Draft => ({ type: 'rests-on', from: id, to, detail: name })),
    ),
  ]
}

function relationsOfEvent(event: Dataset['events'][number]): Draft[] {
  const { id, date, actors, recipients = [], place, topics, treaties = [], act } = event
  return [
    ...actors.map((from): Draft => ({ type: 'acted-in', from, to: id, date })),
    ...recipients.map((from): Draft => ({ type: 'addressed-in', from, to: id, date })),
    { type: 'took-place-at', from: id, to: place, date },
    ...topics.map((to): Draft => ({ type: 'filed-under', from: id, to })),
    ...treaties.map((to): Draft => ({ type: 'concerns', from: id, to })),
    { type: 'act-of', from: id, to: act?.treaty, date, detail: act?.act },
  ]
}

function relationsOfClaim({ id, topic, about, assertions }: Dataset['claims'][number]): Draft[] {
  const subjects = [
    about?.treaty,
    about?.provision,
    about?.event,
    ...(about?.actors ?? []),
    ...(about?.places ?? []),
  ]
  return [
    { type: 'filed-under', from: id, to: topic },
    ...subjects.map((to): Draft => ({ type: 'concerns', from: id, to })),
    ...assertions.flatMap(({ actor, speaker, stance, date }): Draft[] => [
      { type: stance, from: actor, to: id, date },
      { type: 'spoke-for', from: speaker, to: id, date, detail: actor },
    ]),
  ]
}

function relationsOfSeries({ id, topic, points }: Dataset['series'][number]): Draft[] {
  return [
    { type: 'filed-under', from: id, to: topic },
    ...points.flatMap(({ period, date, statedByActor, disagreesWithOtherSeries = [] }): Draft[] => [
      { type: 'stated-number-in', from: statedByActor, to: id, detail: period },
      ...disagreesWithOtherSeries.map(
        ({ series }): Draft => ({ type: 'disagrees-with', from: id, to: series, date, detail: period }),
      ),
    ]),
  ]
}
