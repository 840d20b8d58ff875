import { sharedTexts } from '@partnership/supply-chain/licences-text'
import type { ShippedPackage } from '@partnership/supply-chain/shipped-package'
import { counted } from '../facts/labels.ts'
import { html, join, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { table } from '../html/table.ts'

/** A third-party package, with the parts of the site that something of it is in. */
export interface SitePackage extends ShippedPackage {
  readonly parts: readonly string[]
}

/** Every third-party package on the site in a table, and the text of each licence below it. */
export function licencesPage(packages: readonly SitePackage[], link: Link): Markup {
  const texts = sharedTexts(packages).map((shared, index) => ({ ...shared, id: `licence-${index + 1}` }))
  const idOf = new Map(texts.flatMap(({ packages: under, id }) => under.map((one) => [one, id] as const)))
  return html`
<section class="opening opening-data">
<h1>Third-party licences</h1>
<p class="lead">Deck, quiz and pages carry code, fonts, icons and map outlines of ${counted(packages.length, 'package', 'packages')} by others. Here is each, with the licence under which it comes; <a href="${link('/licences.txt')}">the same as one text</a>.</p>
</section>
<section aria-labelledby="packages"><h2 id="packages">Packages</h2>${table(
    'Table of packages',
    [{ heading: 'Package' }, { heading: 'Version' }, { heading: 'Licence' }, { heading: 'Part of the site' }],
    packages.map((one) => ({
      cells: [
        html`<a href="${one.homepage}">${one.name}</a>`,
        one.version,
        html`<a href="#${idOf.get(one)}">${one.licence}</a>`,
        one.parts.join(', '),
      ],
    })),
  )}</section>
<section aria-labelledby="texts"><h2 id="texts">Texts</h2>${texts.map(
    ({ packages: under, text, id }) =>
      html`<article class="licence"><h3 id="${id}">${join(
        under.map(({ name, version }) => `${name} ${version}`),
        ', ',
      )}</h3><pre>${text}</pre></article>`,
  )}</section>`
}
