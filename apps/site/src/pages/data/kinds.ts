import { COLLECTIONS, dataset, KINDS } from '@partnership/data'
import { formatCount, KIND_LABELS } from '../../facts/labels.ts'
import { html, type Markup } from '../../html/html.ts'
import { section } from './section.ts'

/** How many records of each kind there are. */
export function kindSection(): Markup {
  return section(
    'kinds',
    'Records by kind',
    html`<dl class="kinds">${KINDS.map((kind) => {
      const [plural, meaning] = KIND_LABELS[kind]
      return html`<div><dt>${plural}</dt><dd class="kind-count">${formatCount(dataset[COLLECTIONS[kind]].length)}</dd><dd>${meaning}</dd></div>`
    })}</dl>`,
  )
}
