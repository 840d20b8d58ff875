import { VERDICT_LABELS, type Verdict, verdictCounts } from '@partnership/data'
import { articleCoverage, claimReference, type SentenceRecords } from '../facts/coverage.ts'
import { counted, formatCount, VERDICT_GLYPHS } from '../facts/labels.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { recordAddress } from '../records/record-address.ts'
import { dataSection } from './data-sections.ts'
import { verdictMark } from './verdict.ts'

/** What became of each sentence of the briefing article, by number, since its text is not in the project. */
export function coverageSection(link: Link): Markup {
  const sentences = articleCoverage()
  const claims = [...new Set(sentences.flatMap((sentence) => sentence.claims))]
  const cited = sentences.filter((sentence) => sentence.claims.length + sentence.others > 0)
  return dataSection(
    'coverage',
    html`<p class="lead">The project began with one short news article. Its text is not here: a sentence is known by its line and its place in the line. Records cite ${formatCount(cited.length)} of its ${counted(sentences.length, 'sentence', 'sentences')}, which make ${counted(claims.length, 'claim', 'claims')}. Each was held against other sources, with this result:</p>${verdictBars(verdictCounts(claims), claims.length)}<ol class="coverage">${sentences.map((sentence) => sentenceRow(sentence, link))}</ol>`,
  )
}

function sentenceRow({ line, sentence, claims, isHeading }: SentenceRecords, link: Link): Markup {
  return html`<li><span class="sentence">${line}.${sentence}</span>${
    claims.length > 0
      ? html`<ul class="references">${claims.map(
          (claim) =>
            html`<li>${
              claim.assessment && glyph(claim.assessment.verdict)
            } <a href="${link(recordAddress('claim', claim.id))}">${claimReference(claim)}</a></li>`,
        )}</ul>`
      : html`<span class="muted">${isHeading ? 'a heading that makes no claim' : 'cited by no claim'}</span>`
  }</li>`
}

/** A verdict as its sign alone; its word is there for those who cannot see the sign. */
function glyph(verdict: Verdict): Markup {
  const [sign, tone] = VERDICT_GLYPHS[verdict]
  return html`<span class="verdict-${tone}" aria-hidden="true" title="${VERDICT_LABELS[verdict]}">${sign}</span><span class="visually-hidden">${VERDICT_LABELS[verdict]}:</span>`
}

/** The verdicts with a bar each, so that they can be compared at a glance; it is the legend of the signs too. */
function verdictBars(counts: Readonly<Record<Verdict, number>>, total: number): Markup {
  // The keys of the labels are exactly the verdicts; TypeScript widens them to strings.
  const verdicts = (Object.keys(VERDICT_LABELS) as Verdict[]).filter((verdict) => counts[verdict] > 0)
  return html`<ul class="verdict-bars">${verdicts.map(
    (verdict) =>
      html`<li>${verdictMark(verdict)} <span class="bar-count">${formatCount(counts[verdict])}</span> <svg class="bar" aria-hidden="true"><rect width="${((100 * counts[verdict]) / total).toFixed(1)}%" height="100%"/></svg></li>`,
  )}</ul>`
}
