import { stringify } from 'yaml'
import { isDay } from '../derive/dates.ts'
import { citationsOf, sourceLabel } from '../derive/records.ts'
import type { Dataset, Source } from '../generated/types.ts'
import type { ExportFormat } from './export-format.ts'
import { PACKAGE_FACTS } from './package-facts.ts'

/**
 * How to cite the dataset: CITATION.cff, Citation File Format 1.2.0. Its references are the primary sources that a
 * treaty record cites. It has no date of release, because the records know none.
 */
export const citationFile: ExportFormat = {
  format: 'citation-file-format',
  title: 'How to cite (CITATION.cff)',
  mediaType: 'application/yaml',
  description: 'Title, version, licence and authors of the dataset, and the primary sources of the treaties',
  files: (dataset) => [
    {
      path: 'CITATION.cff',
      text: stringify(
        {
          'cff-version': '1.2.0',
          type: 'dataset',
          message: 'If you use this dataset, please cite it as below.',
          title: PACKAGE_FACTS.title,
          abstract: PACKAGE_FACTS.description,
          authors: [{ name: PACKAGE_FACTS.creator }],
          version: dataset.version,
          license: PACKAGE_FACTS.license.spdx,
          keywords: PACKAGE_FACTS.keywords,
          references: primarySourcesOfTreaties(dataset).map(describeReference),
        },
        { lineWidth: 0, aliasDuplicateObjects: false },
      ),
    },
  ],
}

function primarySourcesOfTreaties({ treaties, sources }: Dataset): Source[] {
  const cited = new Set(treaties.flatMap((treaty) => citationsOf(treaty).map(({ source }) => source)))
  return sources.filter(({ id, grade }) => grade === 'primary' && cited.has(id))
}

/**
 * A page that carries the text of a treaty. It is cited as the page that it is: who published a copy is not the author
 * of the treaty. The format asks for a title and an author of each; publisher and date stand for a title not recorded.
 */
function describeReference(source: Source) {
  const publisher = { name: source.publisher ?? 'publisher not recorded' }
  return {
    type: 'website',
    title: source.title ?? sourceLabel(source),
    authors: [publisher],
    publisher,
    ...(source.url !== null && { url: source.url }),
    ...(source.published !== null && isDay(source.published) && { 'date-published': source.published }),
    'date-accessed': source.accessed,
    // The format takes the bare code of a language, without script or region.
    ...(source.language !== null && { languages: [source.language.split('-')[0]] }),
    ...(source.note !== undefined && { notes: source.note }),
  }
}
