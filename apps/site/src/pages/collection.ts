import { type Claim, COLLECTIONS, claims, dataset, type Kind, sources } from '@partnership/data'
import { BRIEFING_ARTICLE, claimReference } from '../facts/coverage.ts'
import { affiliation, countryName, formatCount, GRADE_LABELS, KIND_LABELS } from '../facts/labels.ts'
import { type Content, html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { table } from '../html/table.ts'
import { createCards } from '../records/record-card.ts'
import { recordsOf } from '../records/record-order.ts'
import { claimRow } from './claim-row.ts'

/** The page of one kind: every record of it, each at an address of its own, with where it was read. */
export function collectionPage(kind: Kind, link: Link): Markup {
  const [title, what] = KIND_LABELS[kind]
  return html`
<section class="opening opening-data">
<h1>${title}</h1>
<p class="lead">${formatCount(dataset[COLLECTIONS[kind]].length)} records: ${what}. <a href="${link(`/data/?kind=${kind}#search`)}">Search them</a>, or go <a href="${link('/data/')}">back to all kinds</a>.</p>
</section>
<section aria-labelledby="all"><h2 id="all" class="visually-hidden">All ${title.toLowerCase()}</h2>${recordList(kind, link)}</section>`
}

function recordList(kind: Kind, link: Link): Content {
  if (kind === 'claim')
    return html`<ol class="claims">${orderedClaims().map((claim) => claimRow(claim, link))}</ol>`
  if (kind === 'source') return sourceTable()
  return html`<ol class="cards">${recordsOf(dataset, kind).map(createCards(dataset, { link, isPlace: true }))}</ol>`
}

/** Those of the article by their numbers, then the others by their ids. */
function orderedClaims(): Claim[] {
  return claims.toSorted(
    (a, b) =>
      Number(a.ref === undefined) - Number(b.ref === undefined) ||
      claimReference(a).localeCompare(claimReference(b), 'en', { numeric: true }),
  )
}

const SOURCE_COLUMNS = ['Publisher', 'Date', 'Country', 'Who stands behind it', 'Grade'].map((heading) => ({
  heading,
}))

function sourceTable(): Markup {
  const rows = sources.map((source) => {
    const { id, url, title, publisher, publisherCountry, grade } = source
    const name = publisher ?? title ?? (id === BRIEFING_ARTICLE ? 'The briefing article' : 'not recorded')
    const cells = [
      url ? html`<a href="${url}">${name}</a>` : name,
      source.published ?? 'undated',
      countryName(publisherCountry),
      affiliation(source),
      grade,
    ]
    return { id, cells }
  })
  return html`<ul class="legend legend-list">${Object.values(GRADE_LABELS).map(
    (label) => html`<li>${label}</li>`,
  )}</ul><div class="sourcetable">${table('Table of sources', SOURCE_COLUMNS, rows)}</div>`
}
