/** The ten kinds of record, in the order in which the dataset lists them. */
export const KINDS = [
  'source',
  'actor',
  'place',
  'topic',
  'treaty',
  'provision',
  'event',
  'claim',
  'series',
  'question',
] as const

/** One of the ten kinds of record. */
export type Kind = (typeof KINDS)[number]

/** Directory of a kind under `records/`, and its key in `dataset.json`. */
export const COLLECTIONS = {
  source: 'sources',
  actor: 'actors',
  place: 'places',
  topic: 'topics',
  treaty: 'treaties',
  provision: 'provisions',
  event: 'events',
  claim: 'claims',
  series: 'series',
  question: 'questions',
} as const satisfies Record<Kind, string>

/** The key of a kind in the dataset: `treaties` for `treaty`. */
export type Collection = (typeof COLLECTIONS)[Kind]

/** Name of the TypeScript interface of a kind; the union of its ids is called the same with `Id` added. */
export const INTERFACES = {
  source: 'Source',
  actor: 'Actor',
  place: 'Place',
  topic: 'Topic',
  treaty: 'Treaty',
  provision: 'Provision',
  event: 'Event',
  claim: 'Claim',
  series: 'Series',
  question: 'Question',
} as const satisfies Record<Kind, string>
