import type { ActorId, PlaceId } from '../../generated/types.ts'
import { formatDate, isDay } from '../dates.ts'
import { type FindRecord, labelOf } from '../records.ts'

/** Puts the stop to a sentence that has none, so that sentences can follow each other. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]["”’)]?$/.test(first) ? first : `${first}.`
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** What is said of a statement, a number or a finding that is marked weak. */
export const COPIES_ALONE = 'Only copies of other reports were read for this.'

/** A date as it stands in a sentence: `on 17 January 2025`, `in April 2025`, `by 18 July 2025`, `about 2022`. */
export function when(edtf: string): string {
  const written = formatDate(edtf)
  if (isDay(edtf)) return `on ${written}`
  if (edtf.includes('..') || /[~?%]/.test(edtf)) return written
  return edtf.includes('/') ? `in the period ${written}` : `in ${written}`
}

/** Names that English gives an article to, as those of bodies and of unions of states. */
const TAKES_ARTICLE =
  /\b(Company|Council|Duma|government|Kingdom|Majlis|ministry|Nations|Organi[sz]ation|States|Union)\b/

/** The name of an actor as it stands in a sentence. */
export function actorName(find: FindRecord, id: ActorId): string {
  const found = find(id)
  if (found?.kind !== 'actor') return id
  const { name, type } = found.record
  return type !== 'person' && TAKES_ARTICLE.test(name) ? `the ${name}` : name
}

export function actorNames(find: FindRecord, ids: readonly ActorId[]): string {
  return listOf([...new Set(ids)].map((id) => actorName(find, id)))
}

export function placeName(find: FindRecord, id: PlaceId): string {
  const found = find(id)
  return found ? labelOf(found) : id
}
