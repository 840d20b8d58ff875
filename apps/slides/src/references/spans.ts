import { dateBounds } from '@partnership/data'
import { numberInWords } from './number-words.ts'
import type { Resolution } from './paths.ts'

const UNITS = ['days', 'months', 'years'] as const
type Unit = (typeof UNITS)[number]

/**
 * The time between two dates of records: `[[between:<reference>..<reference>|days]]`. Days are counted, months are
 * full months, years are rounded. A reference that is no span gives nothing.
 */
export function resolveSpan(
  reference: string,
  resolve: (reference: string) => Resolution,
): Resolution | undefined {
  const [target = '', unit = 'days'] = reference.split('|').map((part) => part.trim())
  if (!target.startsWith('between:')) return undefined
  const [start, end] = target.slice('between:'.length).split('..')
  if (!start || !end || !isUnit(unit)) {
    const message = `[[${reference}]] is no span; write [[between:record-id.date..record-id.date|${UNITS.join(' or ')}]]`
    return { ok: false, code: 'S103', name: 'unknown-format', message }
  }
  const first = resolve(`${start}|iso`)
  const second = resolve(`${end}|iso`)
  if (!first.ok) return first
  if (!second.ok) return second
  const from = dateBounds(first.value.text).earliest
  const to = dateBounds(second.value.text).earliest
  if (from === null || to === null) {
    const message = `[[${reference}]] lies between dates of which one has no beginning`
    return { ok: false, code: 'S102', name: 'unknown-field', message }
  }
  if (to < from) {
    const message = `[[${reference}]] ends before it begins; exchange the two dates`
    return { ok: false, code: 'S103', name: 'unknown-format', message }
  }
  const text = numberInWords(lengthIn(unit, new Date(from), new Date(to)))
  const citations = [...first.value.citations, ...second.value.citations]
  return { ok: true, value: { text, recordId: first.value.recordId, citations } }
}

function isUnit(unit: string): unit is Unit {
  return UNITS.some((known) => known === unit)
}

const DAY = 24 * 60 * 60 * 1000
const DAYS_A_YEAR = 365.2425

function lengthIn(unit: Unit, from: Date, to: Date): number {
  const days = Math.round((to.getTime() - from.getTime()) / DAY)
  if (unit === 'days') return days
  if (unit === 'years') return Math.round(days / DAYS_A_YEAR)
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months
}
