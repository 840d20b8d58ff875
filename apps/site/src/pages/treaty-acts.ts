import { ACT_LABELS, formatDate, type TreatyAct, type Vote } from '@partnership/data'
import { actorName, treaty } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'

/** Every act of the treaty with the other dates and counts that sources give. */
export function treatyActs(): Markup {
  return html`<ol class="acts">${treaty.acts.map(
    (act) =>
      html`<li><span class="act-date">${formatDate(act.date)}</span><div><b>${ACT_LABELS[act.type]}</b>, ${act.by.map(actorName).join(', ')}<p>${act.description}</p>${alternatives(act)}</div></li>`,
  )}</ol>`
}

function alternatives({ alternatives: others }: TreatyAct): Markup | false {
  if (!others || others.length === 0) return false
  return html`<ul class="others">${others.map(
    ({ date, vote, statedBy }) =>
      html`<li>${date && formatDate(date)}${vote && written(vote)} according to ${statedBy}</li>`,
  )}</ul>`
}

function written({ for: inFavour, against, abstain }: Vote): string {
  return `${inFavour} for, ${against} against, ${abstain} abstained,`
}
