import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KINDS } from '@partnership/data'
import { documentationPages } from '../docs/documentation-pages.ts'
import { KIND_LABELS } from '../facts/labels.ts'
import type { Link } from '../html/link.ts'
import { collectionPage } from '../pages/collection.ts'
import { dataPage } from '../pages/data.ts'
import type { DownloadGroup } from '../pages/downloads.ts'
import { landingPage } from '../pages/landing.ts'
import { licencesPage, type SitePackage } from '../pages/licences.ts'
import { notFoundPage } from '../pages/not-found.ts'
import { type PageAssets, type PageContent, renderPage } from '../pages/page.ts'
import { kindAddress } from '../records/record-address.ts'

const NAME = 'Partnership Brief'
const DESCRIPTION = 'The treaty between Russia and Iran as sourced records, a deck and a quiz.'

/** What pages show that the build has gathered. */
interface Gathered {
  readonly downloads: readonly DownloadGroup[]
  readonly packages: readonly SitePackage[]
}

/** Every page of the site that is neither deck nor quiz. */
async function sitePages(
  { downloads, packages }: Gathered,
  assets: PageAssets,
  link: Link,
): Promise<PageContent[]> {
  const documentation = await documentationPages(link)
  return [
    ...documentation.map((page) => ({ ...page, title: `${page.title} – ${NAME}` })),
    { path: '/', title: NAME, description: DESCRIPTION, main: landingPage(link) },
    {
      path: '/data/',
      title: `The records – ${NAME}`,
      description:
        'Records on the treaty between Russia and Iran: search, coverage, contested claims, downloads.',
      main: dataPage(downloads, link),
      script: assets.search,
    },
    ...KINDS.map((kind) => ({
      path: kindAddress(kind),
      title: `${KIND_LABELS[kind][0]} – ${NAME}`,
      description: `${KIND_LABELS[kind][0]} among the records on the treaty between Russia and Iran: ${KIND_LABELS[kind][1]}.`,
      main: collectionPage(kind, link),
    })),
    {
      path: '/licences/',
      title: `Third-party licences – ${NAME}`,
      description:
        'Third-party code, fonts, icons and map outlines on this site, and the licences under which they come.',
      main: licencesPage(packages, link),
    },
    { path: '/404.html', title: `Not found – ${NAME}`, description: DESCRIPTION, main: notFoundPage(link) },
  ]
}

/** Writes the pages of the site below a directory. */
export async function writePages(
  directory: string,
  gathered: Gathered,
  assets: PageAssets,
  link: Link,
): Promise<void> {
  for (const page of await sitePages(gathered, assets, link)) {
    const file = join(directory, page.path.endsWith('/') ? `${page.path}index.html` : page.path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, renderPage(page, assets, link))
  }
}
