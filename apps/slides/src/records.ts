import names from 'virtual:deck-data/names'
import sources from 'virtual:deck-data/sources'
import type {
  Citation,
  Claim,
  Event,
  KindedRecord,
  NumberBasis,
  Place,
  Provision,
  QuestionOf,
  Series,
  Treaty,
} from '@partnership/data'
import { numberBasisById, provisionsById, recordOf } from './record-store.ts'

type RecordOf<K extends KindedRecord['kind']> = Extract<KindedRecord, { kind: K }>['record']

/**
 * The record of a kind that a slide names. The slides were checked at build time, so a miss is a fault of ours: either
 * the id is of another kind, or it stands in no attribute of a slide and in no component.
 */
function find<K extends KindedRecord['kind']>(kind: K, id: string): RecordOf<K> {
  const entry = recordOf(id)
  if (entry?.kind !== kind) throw new RangeError(`no ${kind} "${id}" in the deck's data`)
  // The kind was compared above.
  return entry.record as RecordOf<K>
}

export const claimOf = (id: string): Claim => find('claim', id)
export const eventOf = (id: string): Event => find('event', id)
export const placeOf = (id: string): Place => find('place', id)
export const provisionOf = (id: string): Provision => find('provision', id)

/** A question that stands on a slide has one right answer of several; the lint of slides holds it to that. */
export function questionOf(id: string): QuestionOf<'single-choice'> {
  const question = find('question', id)
  if (question.format !== 'single-choice') throw new RangeError(`question "${id}" is no choice of one answer`)
  return question
}

export const seriesOf = (id: string): Series => find('series', id)
export const treatyOf = (id: string): Treaty => find('treaty', id)

/** The provisions of a treaty. */
export const provisionsOf = (treaty: string): Provision[] => provisionsById(treaty)

/** What the article number of a provision rests on; nothing where it is not verified. */
export const numberBasisOf = ({ id }: Provision): NumberBasis | undefined => numberBasisById(id)

/** How an actor is called. */
export function nameOf(actor: string): string {
  const name = names[actor]
  if (name === undefined) throw new RangeError(`no name of the actor "${actor}" in the deck's data`)
  return name
}

/** Splits the value of a component property that names several records. */
export const idsOf = (value: string): string[] => value.split(/\s+/).filter(Boolean)

/** Number of a source on the slides; nothing when no slide cites it. */
export function sourceNumber(id: string): number | undefined {
  return sources.find((source) => source.id === id)?.number
}

/** The number that stands for citations: that of the first source that a slide cites. */
export function citedNumber(citations: readonly Citation[]): number | undefined {
  return citations.map(({ source }) => sourceNumber(source)).find((number) => number !== undefined)
}

export { default as sourceGrades } from 'virtual:deck-data/sourceGrades'
export { default as verdicts } from 'virtual:deck-data/verdicts'
export { sources }
