import type { Claim, Dataset } from '../../generated/types.ts'
import { COLLECTIONS, KINDS } from '../../schema/kinds.ts'
import { isContested } from '../claims.ts'
import { requireRecord } from '../record-sources.ts'
import { createFinder, everyCitationOf, type FindRecord, type KindedRecord, labelOf } from '../records.ts'
import { referencedIds } from '../references.ts'
import { claimWithVoices } from './claim.ts'
import { recordReasons } from './record.ts'
import { createStepMaker, type Reason } from './step.ts'
import { listOf, sentence } from './words.ts'

export type { Reason, ReasonKind } from './step.ts'

/**
 * Why the dataset says what a record says, step by step in plain English: what the record states, who takes which
 * stance on it, where each part was read and who stands behind that source, what the editors found, what no source
 * read gives, what the record builds on, and which records refer to it. A claim never comes without all its voices,
 * neither as the record asked about nor where another record leads to it; so every denial is carried.
 * @param id of a record of any kind; an id that it had before is followed
 * @throws RangeError when the dataset has no such record
 */
export function whyDoYouSay(dataset: Dataset, id: string): Reason[] {
  const find = createFinder(dataset)
  const entry = requireRecord(find, id)
  return [
    ...recordReasons(entry, createStepMaker(find, entry.record.id)),
    ...supportReasons(dataset, entry, find),
    ...referrerReasons(dataset, entry, find),
  ]
}

/** What the answer of a question rests on: each record with its own steps, and the contested claims about an event. */
function supportReasons(dataset: Dataset, entry: KindedRecord, find: FindRecord): Reason[] {
  if (entry.kind !== 'question') return []
  const supports: readonly string[] = entry.record.supports
  return supports.flatMap((id) => {
    const support = find(id)
    if (!support) return []
    const { step } = createStepMaker(find, support.record.id)
    const contested = dataset.claims.filter(
      (claim) =>
        isContested(claim) && claim.about?.event === support.record.id && !supports.includes(claim.id),
    )
    return [
      step('builds-on', [sentence(`The answer rests on the ${support.kind} ${quoted(support)}`)], []),
      ...recordReasons(support, createStepMaker(find, support.record.id)),
      ...contested.map((claim) =>
        step(
          'builds-on',
          [`A contested claim is about it. ${claimWithVoices(claim, find)}`],
          citationsOfVoices(claim),
        ),
      ),
    ]
  })
}

/** Which records refer to a record or cite it: one step a kind, and one a claim, because a claim brings its voices. */
function referrerReasons(
  dataset: Dataset,
  { record: { id }, kind }: KindedRecord,
  find: FindRecord,
): Reason[] {
  const { step } = createStepMaker(find, id)
  const verb = kind === 'source' ? (['cites', 'cite'] as const) : (['refers to', 'refer to'] as const)
  return KINDS.flatMap((referring) => {
    const entries = dataset[COLLECTIONS[referring]].flatMap((record) => {
      const entry = find(record.id)
      return entry && refersTo(entry, id) ? [entry] : []
    })
    if (entries.length === 0) return []
    const claims = entries.flatMap((entry) => (entry.kind === 'claim' ? [entry.record] : []))
    if (claims.length > 0) {
      return claims.map((claim) =>
        step(
          'referred-to',
          [`A claim ${verb[0]} it. ${claimWithVoices(claim, find)}`],
          citationsOfVoices(claim),
        ),
      )
    }
    const count =
      entries.length === 1
        ? `One ${referring} ${verb[0]} it`
        : `${entries.length} of the ${COLLECTIONS[referring]} ${verb[1]} it`
    return [step('referred-to', [sentence(`${count}: ${listOf(entries.map(quoted))}`)], [])]
  })
}

function refersTo(entry: KindedRecord, id: string): boolean {
  return (
    referencedIds(entry).includes(id) ||
    everyCitationOf(entry.record).some((citation) => citation.source === id)
  )
}

function quoted(entry: KindedRecord): string {
  const mark =
    entry.kind === 'event' && entry.record.status === 'contested-claim' ? ' (a contested claim)' : ''
  return `“${labelOf(entry)}”${mark}`
}

function citationsOfVoices({ assertions }: Claim) {
  return assertions.map(({ citation }) => citation)
}
