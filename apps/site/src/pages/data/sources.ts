import { formatDate, type Source, sources } from '@partnership/data'
import { affiliation, countryName, counted, formatCount, GRADE_LABELS } from '../../facts/labels.ts'
import { type Content, html, type Markup } from '../../html/html.ts'
import { renderTable } from '../table.ts'
import { section } from './section.ts'

/** Every source, by grade, with who stands behind it. */
export function sourceSection(): Markup {
  // The keys of the labels are exactly the grades; TypeScript widens them to strings.
  const grades = Object.keys(GRADE_LABELS) as (keyof typeof GRADE_LABELS)[]
  return section(
    'sources',
    'Sources',
    html`
<p class="lead">${counted(sources.length, 'source', 'sources')}, from the text itself to copies of other reports. A fact that rests on copies alone appears in neither deck nor quiz.</p>
${renderTable({
  name: 'sources',
  caption: 'Sources by grade, with publisher, country and who stands behind the publisher',
  columns: ['Publisher', 'Published', 'Country', 'Behind the publisher', 'Grade'],
  groups: grades.flatMap((grade) => {
    const ofGrade = sources.filter((source) => source.grade === grade)
    if (ofGrade.length === 0) return []
    return [
      {
        heading: html`${GRADE_LABELS[grade]} <span class="group-count">${formatCount(ofGrade.length)}</span>`,
        rows: ofGrade.toSorted(byName).map((source) => ({ id: `source-${source.id}`, cells: sourceCells(source) })),
      },
    ]
  }),
})}`,
  )
}

function sourceCells(source: Source): readonly Content[] {
  const name = nameOf(source)
  return [
    html`${source.url ? html`<a href="${source.url}">${name}</a>` : name}${source.title && source.publisher && html` <span class="note">${source.title}</span>`}`,
    source.published === null ? 'undated' : formatDate(source.published),
    countryName(source.publisherCountry),
    affiliation(source),
    source.grade,
  ]
}

function nameOf(source: Source): string {
  return source.publisher ?? source.title ?? source.id
}

function byName(a: Source, b: Source): number {
  return nameOf(a).localeCompare(nameOf(b), 'en') || a.id.localeCompare(b.id, 'en')
}
