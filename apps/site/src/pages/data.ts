import { COLLECTIONS, claims, dataset, KINDS, sources } from '@partnership/data'
import { claimReference } from '../facts/coverage.ts'
import {
  affiliation,
  countryName,
  formatCount,
  formatSize,
  GRADE_LABELS,
  KIND_LABELS,
} from '../facts/labels.ts'
import { html, type Markup } from '../html/html.ts'
import { claimRow } from './claim-row.ts'
import { coverageSection } from './coverage.ts'
import { textPages, treatyActs } from './treaty-acts.ts'

/** A file that the data page offers. */
export interface Download {
  readonly name: string
  readonly what: string
  readonly bytes: number
}

const SECTIONS = [
  ['downloads', 'Downloads'],
  ['coverage', 'The article, sentence by sentence'],
  ['claims', 'Claims'],
  ['acts', 'From negotiation to force'],
  ['text', 'Where the text stands'],
  ['sources', 'Sources'],
] as const

/** The data page: what there is, what the article says and what the record shows, and every source. */
export function dataPage(downloads: readonly Download[]): Markup {
  return html`
<section class="opening opening-data">
<h1>The records</h1>
<p class="lead">Everything on this site comes from these records, and each names where it was read. Version ${dataset.version}.</p>
<nav aria-label="On this page"><ul class="contents">${SECTIONS.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}</ul></nav>
</section>
${kinds()}
${downloadList(downloads)}
${coverageSection()}
${claimTable()}
<section aria-labelledby="acts"><h2 id="acts">From negotiation to force</h2>${treatyActs()}</section>
<section aria-labelledby="text"><h2 id="text">Where the text stands</h2>${textPages()}</section>
${sourceTable()}`
}

function kinds(): Markup {
  return html`<section aria-labelledby="kinds"><h2 id="kinds">Ten kinds of record</h2><div class="scroll" role="region" aria-label="Table of kinds" tabindex="0"><table><thead><tr><th scope="col">Kind</th><th scope="col">What one is</th><th scope="col" class="number">Records</th></tr></thead><tbody>${KINDS.map(
    (kind) =>
      html`<tr><th scope="row">${KIND_LABELS[kind][0]}</th><td>${KIND_LABELS[kind][1]}</td><td class="number">${formatCount(dataset[COLLECTIONS[kind]].length)}</td></tr>`,
  )}</tbody></table></div></section>`
}

function downloadList(downloads: readonly Download[]): Markup {
  return html`<section aria-labelledby="downloads"><h2 id="downloads">Downloads</h2><ul class="downloads">${downloads.map(
    ({ name, what, bytes }) =>
      html`<li><a href="/data/${name}" download>${name}</a> <span>${what}</span> <span class="muted">${formatSize(bytes)}</span></li>`,
  )}</ul></section>`
}

function claimTable(): Markup {
  // Those of the article by their numbers, then the others by their ids.
  const ordered = claims.toSorted(
    (a, b) =>
      Number(a.ref === undefined) - Number(b.ref === undefined) ||
      claimReference(a).localeCompare(claimReference(b), 'en', { numeric: true }),
  )
  return html`<section aria-labelledby="claims"><h2 id="claims">Claims</h2><ol class="claims">${ordered.map(claimRow)}</ol></section>`
}

function sourceTable(): Markup {
  const rows = sources.map((source) => {
    const { id, url, title, publisher, publisherCountry, grade } = source
    const name = publisher ?? title ?? (id === 'briefing-article' ? 'The briefing article' : 'not recorded')
    return html`<tr id="source-${id}"><th scope="row">${url ? html`<a href="${url}">${name}</a>` : name}</th><td>${source.published ?? 'undated'}</td><td>${countryName(publisherCountry)}</td><td>${affiliation(source)}</td><td>${grade}</td></tr>`
  })
  return html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2><ul class="legend legend-list">${Object.values(
    GRADE_LABELS,
  ).map(
    (label) => html`<li>${label}</li>`,
  )}</ul><div class="scroll" role="region" aria-label="Table of sources" tabindex="0"><table class="sourcetable"><thead><tr><th scope="col">Publisher</th><th scope="col">Date</th><th scope="col">Country</th><th scope="col">Who stands behind it</th><th scope="col">Grade</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}
