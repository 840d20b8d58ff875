import { html, type Markup } from '../../html/html.ts'
import { treaty } from '../../facts/treaty.ts'
import type { PageContent } from '../page.ts'
import { actSections } from './acts.ts'
import { articleSection } from './article.ts'
import { claimSection } from './claims.ts'
import { type Download, downloadSection } from './downloads.ts'
import { kindSection } from './kinds.ts'
import { sourceSection } from './sources.ts'

const CONTENTS = [
  ['downloads', 'Download'],
  ['kinds', 'Records by kind'],
  ['article', 'The article'],
  ['claims', 'Claims'],
  ['acts', 'Treaty acts'],
  ['sources', 'Sources'],
] as const

/** Everything that the records hold, in tables, and the files to take away. */
export function dataPage(downloads: readonly Download[]): PageContent {
  return {
    path: '/data/',
    title: `Data on the ${treaty.shortName}`,
    description: `Claims, treaty acts and sources on the ${treaty.shortName}, with files to download.`,
    main: html`
<section class="opening opening-data">
<h1>The data, and where each fact was read</h1>
${contents()}
</section>
${downloadSection(downloads)}
${kindSection()}
${articleSection()}
${claimSection()}
${actSections()}
${sourceSection()}`,
  }
}

function contents(): Markup {
  return html`<nav class="contents" aria-label="On this page"><ol>${CONTENTS.map(
    ([id, label]) => html`<li><a href="#${id}">${label}</a></li>`,
  )}</ol></nav>`
}
