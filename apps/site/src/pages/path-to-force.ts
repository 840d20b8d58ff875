import { ACT_LABELS, type ActorId, formatDate } from '@partnership/data'
import { actorName, type Stage, stages, treaty } from '../facts/treaty.ts'
import { html, join, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'

/** The acts from signature to entry into force in two lanes, one a party; what both did stands across them. */
export function pathToForce(link: Link): Markup {
  const [first, second] = treaty.parties
  return html`
<section class="path" aria-labelledby="path">
<h2 id="path">From signature to force</h2>
<div class="path-lanes" aria-hidden="true">${[first, second].map(
    (party) => party && html`<p class="${laneOf(party)}">${actorName(party)}</p>`,
  )}</div>
<ol class="path-stages">${stages().map((stage) => stageItem(stage, link))}</ol>
</section>`
}

function stageItem({ act, party }: Stage, link: Link): Markup {
  const hasAlternative = act.alternatives?.some(({ date }) => date !== undefined) ?? false
  return html`
<li class="stage ${laneOf(party)}">
<p class="stage-date">${formatDate(act.date)}</p>
<p class="stage-act">${join([ACT_LABELS[act.type], act.by.length === 1 && act.by.map(actorName).join()], ', ')}</p>
<p class="stage-text">${act.description}${hasAlternative && html` <a href="${link('/data/#acts')}">Other dates are given too.</a>`}</p>
</li>`
}

function laneOf(party: ActorId | null): string {
  return party === null ? 'is-joint' : `is-lane-${treaty.parties.indexOf(party) + 1}`
}
