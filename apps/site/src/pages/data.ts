import {
  articleSlots,
  COLLECTIONS,
  claims,
  dataset,
  isContested,
  KINDS,
  NUMBER_BASIS_LABELS,
  numberBasis,
  provisions,
  unnumberedProvisions,
} from '@partnership/data'
import { counted, formatCount, KIND_LABELS } from '../facts/labels.ts'
import { treaty } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { table } from '../html/table.ts'
import { kindAddress, recordAddress } from '../records/record-address.ts'
import { articleGrid } from './article-grid.ts'
import { claimRow } from './claim-row.ts'
import { coverageSection } from './coverage.ts'
import { DATA_SECTIONS, dataSection } from './data-sections.ts'
import { type DownloadGroup, downloadsSection } from './downloads.ts'
import { searchForm } from './search-form.ts'
import { textPages, treatyActs } from './treaty-acts.ts'

/** The data page: what there is, how far it is verified, what is contested, and every file. */
export function dataPage(downloads: readonly DownloadGroup[], link: Link): Markup {
  return html`
<section class="opening opening-data">
<h1>The records</h1>
<p class="lead">Everything on this site comes from these records, and each names where it was read. Version ${dataset.version}. <a href="${link('/data/docs/')}">How to use them in a program</a>.</p>
<nav aria-label="On this page"><ul class="contents">${Object.entries(DATA_SECTIONS).map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}</ul></nav>
</section>
${searchForm(link)}
${kinds(link)}
${articles(link)}
${coverageSection(link)}
${contestedClaims(link)}
${dataSection('acts', treatyActs(link))}
${dataSection('text', textPages(link))}
${downloadsSection(downloads, link)}`
}

function kinds(link: Link): Markup {
  return dataSection(
    'kinds',
    table(
      'Table of kinds',
      [{ heading: 'Kind' }, { heading: 'What one is' }, { heading: 'Records', isNumber: true }],
      KINDS.map((kind) => ({
        cells: [
          html`<a href="${link(kindAddress(kind))}">${KIND_LABELS[kind][0]}</a>`,
          KIND_LABELS[kind][1],
          formatCount(dataset[COLLECTIONS[kind]].length),
        ],
      })),
    ),
  )
}

function articles(link: Link): Markup {
  const unnumbered = unnumberedProvisions(treaty, provisions)
  const numbered = articleSlots(treaty, provisions).flatMap(({ article, provision }) => {
    const basis = provision && numberBasis(dataset, provision)
    return basis ? [{ article, provision, basis }] : []
  })
  return dataSection(
    'articles',
    html`<div class="articles">${articleGrid(link)}<div><ol class="article-list">${numbered.map(
      ({ article, provision, basis }) =>
        html`<li><b>${article}</b><span><a href="${link(recordAddress('provision', provision.id))}">${provision.title}</a> <span class="muted">${NUMBER_BASIS_LABELS[basis]}</span></span></li>`,
    )}</ol><p>${counted(unnumbered.length, 'provision was', 'provisions were')} read without a number that could be verified; ${unnumbered.length === 1 ? 'it stands' : 'they stand'} with the others among <a href="${link(kindAddress('provision'))}">all provisions</a> and fill no cell.</p></div></div>`,
  )
}

function contestedClaims(link: Link): Markup {
  const contested = claims.filter(isContested)
  return dataSection(
    'contested',
    html`<p class="lead">Of ${counted(claims.length, 'claim', 'claims')}, ${formatCount(contested.length)} are denied or disputed by somebody, or stated otherwise. Each stands here with every voice. <a href="${link(kindAddress('claim'))}">All claims</a>.</p><ol class="claims">${contested.map(
      (claim) => claimRow(claim, link),
    )}</ol>`,
  )
}
