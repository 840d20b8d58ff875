import { type ActAlternative, formatDate, treaties, type Treaty, type TreatyAct, type Vote } from '@partnership/data'
import { ACT_LABELS, counted } from '../../facts/labels.ts'
import { actorName, treaty } from '../../facts/treaty.ts'
import { type Content, html, join, type Markup } from '../../html/html.ts'
import { renderTable } from '../table.ts'
import { section } from './section.ts'
import { sourceLinks } from './source-link.ts'

/** The dated acts of every treaty, that of the project first. */
export function actSections(): Markup {
  const ordered = [treaty, ...treaties.filter(({ id }) => id !== treaty.id)]
  return section('acts', 'Treaty acts', ordered.map(actsOf))
}

function actsOf(oneTreaty: Treaty): Markup {
  return html`
<h3 id="acts-${oneTreaty.id}">${oneTreaty.shortName}</h3>
${renderTable({
  name: 'acts',
  caption: `${oneTreaty.shortName}: ${counted(oneTreaty.acts.length, 'act', 'acts')}`,
  columns: ['Date', 'Act', 'By', 'What happened', 'Sources'],
  groups: [{ rows: oneTreaty.acts.map((act) => ({ cells: actCells(act) })) }],
})}
${oneTreaty.notSeen && html`<p class="not-seen"><strong>Not seen in any source read:</strong> ${oneTreaty.notSeen.join('; ')}.</p>`}`
}

function actCells(act: TreatyAct): readonly Content[] {
  return [
    formatDate(act.date),
    ACT_LABELS[act.type],
    act.by.map(actorName).join(', '),
    html`${act.description}${act.vote && html` Vote: ${voteText(act.vote)}.`}${(act.alternatives ?? []).map(alternative)}${act.certainty !== 'high' && html`<p class="note">Certainty: ${act.certainty}</p>`}`,
    sourceLinks(act.citations),
  ]
}

function alternative({ date, vote, statedBy, citations }: ActAlternative): Markup {
  const value = join([date && formatDate(date), vote && voteText(vote)], ', ')
  return html`<p class="note">Also given: ${value} (${statedBy}; ${sourceLinks(citations)})</p>`
}

function voteText({ for: inFavour, against, abstain, present }: Vote): string {
  const counts = `${inFavour} for, ${against} against, ${abstain} abstaining`
  return present === undefined ? counts : `${counts}, ${present} present`
}
