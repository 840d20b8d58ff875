import {
  type Dataset,
  indexRecords,
  isContested,
  type KindedRecord,
  labelOf,
  whyDoYouSay,
} from '@partnership/data'
import { html, join, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { reasonText } from './reason-text.ts'
import { recordAddress } from './record-address.ts'

export interface CardOptions {
  readonly link: Link
  /** Whether the card is the place of the record on the site, to which others lead, or leads there itself. */
  readonly isPlace: boolean
}

/**
 * Makes cards of the records of a dataset: a record in sentences, which say what it states, who takes which stance on
 * it, each value, and where each was read. What refers to it is left out; a claim comes with all its voices.
 */
export function createCards(
  dataset: Dataset,
  { link, isPlace }: CardOptions,
): (entry: KindedRecord) => Markup {
  const entries = indexRecords(dataset)
  const linkTo = (id: string) => {
    const entry = entries.get(id)
    return entry && html`<a href="${link(recordAddress(entry.kind, id))}">${labelOf(entry)}</a>`
  }
  return (entry) => {
    const { kind, record } = entry
    const own = whyDoYouSay(dataset, record.id).filter(
      (reason) => reason.record === record.id && reason.kind !== 'referred-to' && reason.kind !== 'builds-on',
    )
    return html`<li class="card"${isPlace && html` id="${record.id}"`}><p class="card-head"><span class="card-kind">${kind}</span> <code>${record.id}</code>${
      entry.kind === 'claim' && isContested(entry.record) && html` <span class="contested">contested</span>`
    }</p><h3>${isPlace ? labelOf(entry) : linkTo(record.id)}</h3><ul class="reasons">${own.map(
      (reason) => html`<li class="reason-${reason.kind}">${reasonText(reason, dataset, link)}</li>`,
    )}${
      entry.kind === 'question' &&
      html`<li class="reason-builds-on">The answer rests on: ${join(entry.record.supports.map(linkTo), '; ')}.</li>`
    }</ul></li>`
  }
}
