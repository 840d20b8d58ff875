import { formatSize } from '../../facts/labels.ts'
import { html, type Markup } from '../../html/html.ts'
import { version } from '@partnership/data'
import { section } from './section.ts'

/** A file of the data package that the site offers. */
export interface Download {
  /** Path from `/data/`. */
  readonly path: string
  readonly bytes: number
}

/** What the files are; a file that is not listed is shown by its name alone. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'dataset.json': 'Every record in one file, sorted by id',
  'schema.json': 'JSON Schema 2020-12 of that file',
}

/** Links to the files with their size. */
export function downloadSection(downloads: readonly Download[]): Markup {
  return section(
    'downloads',
    'Download',
    html`
<ul class="downloads">${downloads.map(
      ({ path, bytes }) =>
        html`<li><a href="/data/${path}" download>${path.slice(path.lastIndexOf('/') + 1)}</a> <span class="size">${formatSize(bytes)}</span> ${DESCRIPTIONS[path]}</li>`,
    )}</ul>
<p>Version ${version}. Free to use and to change with attribution, under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>`,
  )
}
