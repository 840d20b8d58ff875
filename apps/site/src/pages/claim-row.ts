import { type Assertion, type Claim, formatDate, isContested, STANCE_LABELS, voices } from '@partnership/data'
import { claimReference } from '../facts/coverage.ts'
import { actorName } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { citeLinks } from './cite-links.ts'
import { verdictMark } from './verdict.ts'

/** One claim with every voice on it and what the record shows. */
export function claimRow(claim: Claim, link: Link): Markup {
  const { assessment } = claim
  return html`<li id="${claim.id}" class="claim"><p class="claim-head"><span class="claim-ref">${claimReference(claim)}</span>${
    assessment && verdictMark(assessment.verdict)
  }${isContested(claim) && html`<span class="contested">${voices(claim).denying.length > 0 ? 'denied or disputed' : 'stated otherwise'}</span>`}</p><h3>${claim.proposition}</h3><ul class="voices">${claim.assertions.map((assertion) => voice(assertion, link))}</ul>${
    assessment?.note &&
    html`<p class="record">${assessment.note} ${citeLinks(assessment.citations, link)}</p>`
  }</li>`
}

function voice({ actor, speaker, stance, date, citation, note }: Assertion, link: Link): Markup {
  const who = speaker ? `${actorName(speaker)} for ${actorName(actor)}` : actorName(actor)
  return html`<li><b>${who}</b> ${STANCE_LABELS[stance]}, ${formatDate(date)}${note && html`: ${note}`} ${citeLinks([citation], link)}</li>`
}
