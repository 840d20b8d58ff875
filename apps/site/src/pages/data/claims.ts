import { type Assertion, type Claim, citationsOf, claims, formatDate, isContested, recordById, voices } from '@partnership/data'
import { claimReference } from '../../facts/coverage.ts'
import { formatCount } from '../../facts/labels.ts'
import { actorName } from '../../facts/treaty.ts'
import { type Content, html, join, type Markup } from '../../html/html.ts'
import { renderTable } from '../table.ts'
import { section } from './section.ts'
import { sourceLinks } from './source-link.ts'
import { verdictMark } from './verdict.ts'

/** Every claim with the voices for and against it. */
export function claimSection(): Markup {
  const ordered = claims.toSorted((a, b) => claimReference(a).localeCompare(claimReference(b), 'en'))
  return section(
    'claims',
    'Claims',
    html`
<p class="lead">A claim is a neutral proposition; the project reports who asserts and who denies it. The verdict compares what was said with the public record, in the sources read so far. ${formatCount(claims.filter(isContested).length)} of ${formatCount(claims.length)} are contested.</p>
${renderTable({
  name: 'claims',
  caption: 'Claims, who asserts or disputes each, and what the sources say',
  columns: ['Claim', 'Said by', 'Denied, disputed or qualified by', 'Verdict', 'Sources'],
  groups: [{ rows: ordered.map((claim) => ({ id: claim.id, cells: claimCells(claim) })) }],
})}`,
  )
}

function claimCells(claim: Claim): readonly Content[] {
  const { asserting, denying, qualifying } = voices(claim)
  const opposing = [...denying, ...qualifying]
  return [
    html`<span class="reference">${claimReference(claim)}</span> ${claim.proposition}${isContested(claim) && html` <span class="contested"><span aria-hidden="true">◆</span> Contested</span>`}`,
    voiceList(asserting),
    opposing.length === 0 ? html`<span class="none">nobody, in the sources read</span>` : voiceList(opposing),
    claim.assessment
      ? html`${verdictMark(claim.assessment.verdict)}${claim.assessment.note && html`<p class="note">${claim.assessment.note}</p>`}`
      : html`<span class="none">not assessed</span>`,
    sourceLinks(citationsOf(claim)),
  ]
}

function voiceList(assertions: readonly Assertion[]): Markup {
  return html`<ul class="voices">${assertions.map(
    (assertion) =>
      html`<li><strong>${speakerOf(assertion)}</strong> <span class="voice-date">${join([stanceWord(assertion), formatDate(assertion.date)], ', ')}</span></li>`,
  )}</ul>`
}

function speakerOf({ actor, speaker }: Assertion): string {
  return speaker ? `${recordById('actor', speaker).name} (${actorName(actor)})` : actorName(actor)
}

const STANCE_WORDS = {
  asserts: null,
  denies: 'denies',
  disputes: 'disputes',
  qualifies: 'qualifies',
  'neither-confirms-nor-denies': 'neither confirms nor denies',
} as const satisfies Record<Assertion['stance'], string | null>

function stanceWord({ stance }: Assertion): string | null {
  return STANCE_WORDS[stance]
}
