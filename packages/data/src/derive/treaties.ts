import type { ActAlternative, CodedVariable, Provision, Treaty, TreatyAct } from '../generated/types.ts'
import { dateBounds, requireDay } from './dates.ts'

/** Types of act in words, in the order in which a treaty usually goes through them. */
export const ACT_LABELS = {
  negotiation: 'Negotiation',
  'approval-for-signature': 'Approval for signature',
  signature: 'Signature',
  submission: 'Submission',
  committee: 'Committee',
  'chamber-vote': 'Vote of a chamber',
  review: 'Review',
  forwarding: 'Forwarding',
  promulgation: 'Promulgation',
  notification: 'Notification',
  exchange: 'Exchange of instruments',
  'entry-into-force': 'Entry into force',
  publication: 'Publication',
  extension: 'Extension',
} as const satisfies Record<TreatyAct['type'], string>

/**
 * How far a treaty has come, as far as the dates of its acts show. `signed` says that no act of entry into force is
 * known by the day asked about; where `entryIntoForce` is null it does not say that the treaty was never in force.
 */
export type TreatyStatus = 'under-negotiation' | 'signed' | 'in-force'

/** One numbered article of a treaty; `provision` is null when no source read gives its content with its number. */
export interface ArticleSlot {
  readonly article: number
  readonly provision: Provision | null
}

/** When a treaty entered into force, and every other date that a source gives for it. */
export interface EntryIntoForce {
  /** EDTF; the date that the record gives. */
  readonly date: string
  /** Other dates, each with who stated it; never averaged, and `statusAt` does not count them. */
  readonly alternatives: readonly (ActAlternative & { readonly date: string })[]
}

/** The first act of a type, in the order of the record. */
export function actOf(treaty: Treaty, type: TreatyAct['type']): TreatyAct | undefined {
  return treaty.acts.find((act) => act.type === type)
}

/**
 * The status of a treaty on a day, from its acts alone. An act counts from the last day that its date can mean, so
 * that an uncertain date never makes a treaty older than it is sure to be; `~` and `?` state no margin, so there the
 * last day is that of the year, month or day written. Dates that are kept as alternatives do not count.
 *
 * A treaty whose entry into force no source read gives stays `signed` however late the day: ask `entryIntoForce`
 * before you write that it is not in force.
 * @param day calendar day, ISO 8601
 * @throws RangeError when `day` is not a day of the calendar
 */
export function statusAt(treaty: Treaty, day: string): TreatyStatus {
  requireDay(day)
  const hasHappened = (type: TreatyAct['type']) =>
    treaty.acts.some((act) => {
      if (act.type !== type) return false
      const { latest } = dateBounds(act.date)
      return latest !== null && latest <= day
    })
  if (hasHappened('entry-into-force')) return 'in-force'
  return hasHappened('signature') ? 'signed' : 'under-negotiation'
}

/**
 * When a treaty entered into force. Null when no source read gives it, which is the case for the treaty of 2001:
 * null means not known, never "not in force".
 */
export function entryIntoForce(treaty: Treaty): EntryIntoForce | null {
  const act = actOf(treaty, 'entry-into-force')
  if (!act) return null
  return {
    date: act.date,
    alternatives: (act.alternatives ?? []).flatMap((one) =>
      one.date === undefined ? [] : [{ ...one, date: one.date }],
    ),
  }
}

/**
 * Every article slot of a treaty, from 1. A slot is filled only by a provision whose number is verified.
 * @returns nothing when the number of articles is not known
 */
export function articleSlots(treaty: Treaty, provisions: readonly Provision[]): ArticleSlot[] {
  const verified = new Map(
    provisions
      .filter((provision) => provision.treaty === treaty.id && provision.numberVerified)
      .map((provision) => [provision.article, provision]),
  )
  return Array.from({ length: treaty.articles ?? 0 }, (_, index) => ({
    article: index + 1,
    provision: verified.get(index + 1) ?? null,
  }))
}

/** The provisions of a treaty whose article number is not known. */
export function unnumberedProvisions(treaty: Treaty, provisions: readonly Provision[]): Provision[] {
  return provisions.filter((provision) => provision.treaty === treaty.id && provision.article === null)
}

/** How a treaty is coded for one ATOP variable; nothing when it is not coded. */
export function codedValue(treaty: Treaty, variable: string): CodedVariable | undefined {
  return treaty.coding?.variables.find(({ name }) => name === variable)
}
