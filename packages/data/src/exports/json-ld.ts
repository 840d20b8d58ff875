import type { DatasetLeaf } from 'schema-dts'
import { dateBounds } from '../derive/dates.ts'
import type { Dataset } from '../generated/types.ts'
import type { ExportFormat } from './export-format.ts'
import { describeActor, describePlace } from './json-ld/actors-and-places.ts'
import { describeClaim, describeStances } from './json-ld/claims.ts'
import { CONTEXT } from './json-ld/context.ts'
import { type Draft, type Node, referAll, withoutEmptyKeys } from './json-ld/node.ts'
import { describeSeries } from './json-ld/series.ts'
import { describeEvent, describeSource, describeTopics } from './json-ld/sources-topics-events.ts'
import { describeTreaty } from './json-ld/treaties.ts'
import { PACKAGE_FACTS } from './package-facts.ts'

const EDITORS = `${PACKAGE_FACTS.urn}:editors`

/**
 * Linked data in one file: the dataset as schema.org describes one, and every source, actor, place, topic, treaty,
 * provision, event, claim and series in it.
 * @param others the other formats, which the description of the dataset lists as downloads
 */
export function jsonLdBeside(others: readonly ExportFormat[]): ExportFormat {
  return {
    format: 'json-ld',
    title: 'Linked data (JSON-LD)',
    mediaType: 'application/ld+json',
    description:
      'Sources, actors, places, topics, treaties, events, claims and series as a graph in the words of schema.org and SKOS, its context in the file',
    files: (dataset) => [
      {
        path: 'partnership.jsonld',
        text: `${JSON.stringify({ '@context': CONTEXT, '@graph': graphOf(dataset, others).map(withoutEmptyKeys) }, null, 1)}\n`,
      },
    ],
  }
}

function graphOf(dataset: Dataset, others: readonly ExportFormat[]): Node[] {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]))
  return [
    describeDataset(dataset, others),
    { '@id': EDITORS, '@type': 'Organization', name: PACKAGE_FACTS.creator },
    ...describeTopics(dataset.topics),
    ...describeStances(),
    ...dataset.sources.map(describeSource),
    ...dataset.actors.map(describeActor),
    ...dataset.places.map(describePlace),
    ...dataset.treaties.map((treaty) => describeTreaty(treaty, dataset.provisions)),
    ...dataset.events.map(describeEvent),
    ...dataset.claims.map((claim) => describeClaim(claim, actors, EDITORS)),
    ...dataset.series.map(describeSeries),
  ]
}

function describeDataset(dataset: Dataset, others: readonly ExportFormat[]): Node {
  const parties = new Set(dataset.treaties.flatMap(({ parties }) => parties))
  return {
    '@id': PACKAGE_FACTS.urn,
    '@type': 'Dataset',
    name: PACKAGE_FACTS.title,
    description: PACKAGE_FACTS.description,
    keywords: PACKAGE_FACTS.keywords,
    identifier: PACKAGE_FACTS.urn,
    version: dataset.version,
    license: PACKAGE_FACTS.license.url,
    creator: { '@id': EDITORS },
    temporalCoverage: temporalCoverage(dataset),
    spatialCoverage: referAll([...parties]),
    isBasedOn: referAll(dataset.sources.map(({ id }) => id)),
    distribution: others.flatMap((format) =>
      format.files(dataset).map(({ path }) => ({
        '@type': 'DataDownload' as const,
        name: format.title,
        contentUrl: path,
        encodingFormat: format.mediaType,
      })),
    ),
  } satisfies Draft<DatasetLeaf>
}

/** From the first day to the last that an event or an act of a treaty can have been on. */
function temporalCoverage({ events, treaties }: Dataset): string | null {
  const dates = [...events, ...treaties.flatMap(({ acts }) => acts)].map(({ date }) => dateBounds(date))
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  const inOrder = days.sort()
  return inOrder.length > 0 ? `${inOrder[0]}/${inOrder.at(-1)}` : null
}
