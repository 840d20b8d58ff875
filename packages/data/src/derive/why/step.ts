import type { Citation, RecordId, SourceId } from '../../generated/types.ts'
import type { FindRecord } from '../records.ts'
import { readIn } from './reading.ts'

/**
 * What a step of the chain does: `says` what a record states; `voice` who takes which stance on it; `value` one dated
 * act, number, office or coded obligation; `judgement` what the editors found; `not-known` what no source read gives;
 * `builds-on` a record that the answer rests on; `referred-to` what else refers to the record.
 */
export type ReasonKind = 'says' | 'voice' | 'value' | 'judgement' | 'not-known' | 'builds-on' | 'referred-to'

/** One step of the chain from a record to what was read. */
export interface Reason {
  readonly kind: ReasonKind
  /** The record that the step speaks of: the one asked about, or one that it builds on. */
  readonly record: RecordId
  /** One or more sentences in plain English. */
  readonly text: string
  /** The sources that the sentences name, each once; empty where nothing is cited for them. */
  readonly sources: readonly SourceId[]
}

/** Makes the steps of one record. */
export interface StepMaker {
  readonly find: FindRecord
  /** A step that says something and where it was read. */
  readonly step: (kind: ReasonKind, sentences: readonly string[], citations: readonly Citation[]) => Reason
}

export function createStepMaker(find: FindRecord, record: RecordId): StepMaker {
  return {
    find,
    step: (kind, sentences, citations) => ({
      kind,
      record,
      text: [...sentences, readIn(find, citations)].filter((text) => text !== '').join(' '),
      sources: [...new Set(citations.map(({ source }) => source))],
    }),
  }
}
