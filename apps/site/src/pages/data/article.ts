import { VERDICT_LABELS, type Verdict, verdictCounts } from '@partnership/data'
import { articleCoverage, claimReference, type SentenceRecords } from '../../facts/coverage.ts'
import { counted, formatCount } from '../../facts/labels.ts'
import { type Content, html, type Markup } from '../../html/html.ts'
import { renderTable } from '../table.ts'
import { section } from './section.ts'
import { verdictMark } from './verdict.ts'

/** What became of each sentence of the briefing article, by number, since its text is not in the project. */
export function articleSection(): Markup {
  const sentences = articleCoverage()
  const claims = [...new Set(sentences.flatMap((sentence) => sentence.claims))]
  const covered = sentences.filter((sentence) => sentence.claims.length + sentence.others > 0)
  return section(
    'article',
    'The article, sentence by sentence',
    html`
<p class="lead">The project began with one short web article. Its text is not here; each of its ${formatCount(sentences.length)} sentences is known by its line and its place in the line. ${formatCount(covered.length)} of them are cited by a record; they make ${counted(claims.length, 'claim', 'claims')}, each held against other sources.</p>
${verdictBar(verdictCounts(claims), claims.length)}
${renderTable({
  name: 'article',
  caption: 'Claims in each sentence, with the verdict on each',
  columns: ['Sentence', 'Claims and verdicts', 'Other records'],
  groups: [
    {
      rows: sentences.map((sentence) => ({
        cells: [`${sentence.line}.${sentence.sentence}`, claimsOf(sentence), othersOf(sentence)],
      })),
    },
  ],
})}`,
  )
}

function claimsOf({ claims, isHeading }: SentenceRecords): Content {
  if (claims.length === 0) return html`<span class="none">${isHeading ? 'heading, no claim' : 'none'}</span>`
  return html`<ul class="marks">${claims.map(
    (claim) =>
      html`<li><a href="#${claim.id}">${claimReference(claim)}</a> ${claim.assessment && verdictMark(claim.assessment.verdict)}</li>`,
  )}</ul>`
}

function othersOf({ others }: SentenceRecords): Content {
  return others === 0 ? html`<span class="none">none</span>` : formatCount(others)
}

/** The verdicts as a list with a bar each, so that they can be compared at a glance. */
function verdictBar(counts: Readonly<Record<Verdict, number>>, total: number): Markup {
  // The keys of the labels are exactly the verdicts; TypeScript widens them to strings.
  const verdicts = (Object.keys(VERDICT_LABELS) as Verdict[]).filter((verdict) => counts[verdict] > 0)
  return html`<ul class="verdict-bars">${verdicts.map(
    (verdict) =>
      html`<li>${verdictMark(verdict)} <span class="bar" style="--share: ${(counts[verdict] / total).toFixed(3)}"></span> <span class="bar-count">${formatCount(counts[verdict])}</span></li>`,
  )}</ul>`
}
