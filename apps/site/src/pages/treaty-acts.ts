import { ACT_LABELS, formatDate, recordById, type TreatyAct, type Vote } from '@partnership/data'
import { actorName, treaty } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { recordAddress } from '../records/record-address.ts'
import { citeLinks } from './cite-links.ts'

/** Every act of the treaty with the other dates and counts that sources give. */
export function treatyActs(link: Link): Markup {
  return html`<ol class="acts">${treaty.acts.map(
    (act) =>
      html`<li><span class="act-date">${formatDate(act.date)}</span><div><b>${ACT_LABELS[act.type]}</b>, ${act.by.map(actorName).join(', ')}<p>${act.description} ${citeLinks(act.citations, link)}</p>${alternatives(act, link)}</div></li>`,
  )}</ol>`
}

function alternatives({ alternatives: others }: TreatyAct, link: Link): Markup | false {
  if (!others || others.length === 0) return false
  return html`<ul class="others">${others.map(
    ({ date, vote, statedBy, note, citations }) =>
      html`<li>${date && formatDate(date)}${vote && written(vote)} according to ${statedBy}${note && html`: ${note}`} ${citeLinks(citations, link)}</li>`,
  )}</ul>`
}

function written({ for: inFavour, against, abstain }: Vote): string {
  return `${inFavour} for, ${against} against, ${abstain} abstained,`
}

/** Where the text of the treaty stands, and what of the treaty was not seen. */
export function textPages(link: Link): Markup {
  const pages = (treaty.textPages ?? []).map((id) => recordById('source', id))
  return html`<p>These pages carry the text of the treaty, or a translation of it; that a page is listed does not say that all of it was read for the records.</p><ul class="plain">${pages.map(
    ({ id, publisher, url, note }) =>
      html`<li><a href="${url ?? link(recordAddress('source', id))}">${publisher ?? id}</a>${note && html`: ${note}`}</li>`,
  )}</ul><h3>What no source that we read gives</h3><ul class="plain">${(treaty.notSeen ?? []).map(
    (missing) => html`<li>${missing}</li>`,
  )}</ul>`
}
