import {
  createFinder,
  type FindRecord,
  type KindedRecord,
  type RecordByKind,
  recordOfKind,
} from './derive/records.ts'
import { freezeDeep } from './freeze.ts'
import { actors } from './generated/actors.ts'
import { claims } from './generated/claims.ts'
import { events } from './generated/events.ts'
import { places } from './generated/places.ts'
import { provisions } from './generated/provisions.ts'
import { questions } from './generated/questions.ts'
import { series } from './generated/series.ts'
import { sources } from './generated/sources.ts'
import { topics } from './generated/topics.ts'
import { treaties } from './generated/treaties.ts'
import type { Dataset } from './generated/types.ts'
import { version } from './generated/version.ts'
import type { Kind } from './schema/kinds.ts'

/** The whole dataset. Import one kind alone where that is enough: it is smaller. */
export const dataset: Dataset = /* @__PURE__ */ freezeDeep({
  version,
  sources,
  actors,
  places,
  topics,
  treaties,
  provisions,
  events,
  claims,
  series,
  questions,
})

// Built at the first look-up, so that importing the package costs nothing for those who never look anything up.
let find: FindRecord | undefined

/** The record with an id, and its kind; nothing when there is none. An id that a record had before finds it too. */
export function findRecord(id: string): KindedRecord | undefined {
  find ??= createFinder(dataset)
  return find(id)
}

/**
 * The record of a kind with an id. An id that a record had before (`RetiredId`) finds it too.
 * @throws RangeError when the dataset has no such record
 */
export function recordById<K extends Kind>(kind: K, id: string): RecordByKind[K] {
  return recordOfKind(findRecord, kind, id)
}
