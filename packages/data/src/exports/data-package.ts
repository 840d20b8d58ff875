import { sourceLabel } from '../derive/records.ts'
import type { Dataset } from '../generated/types.ts'
import { csvPath } from './csv.ts'
import { contentOf, type ExportFile, type MeasureContent } from './export-format.ts'
import { PACKAGE_FACTS } from './package-facts.ts'
import { datasetTables } from './tables/dataset-tables.ts'
import type { ForeignKey, Table } from './tables/table.ts'

/**
 * The descriptor of the tables: Data Package version 2.
 * @param tableFiles the files of the tables
 */
export function dataPackage(
  dataset: Dataset,
  tableFiles: readonly ExportFile[],
  measure: MeasureContent,
): ExportFile {
  const contentByPath = new Map(tableFiles.map((file) => [file.path, contentOf(file)]))
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: PACKAGE_FACTS.name,
    id: PACKAGE_FACTS.urn,
    title: PACKAGE_FACTS.title,
    description: PACKAGE_FACTS.description,
    version: dataset.version,
    keywords: PACKAGE_FACTS.keywords,
    licenses: [
      {
        name: PACKAGE_FACTS.license.spdx,
        path: PACKAGE_FACTS.license.url,
        title: PACKAGE_FACTS.license.title,
      },
    ],
    contributors: [{ title: PACKAGE_FACTS.creator, roles: ['creator'] }],
    sources: dataset.sources.map((source) => ({
      title: sourceLabel(source),
      ...(source.url !== null && { path: source.url }),
    })),
    resources: datasetTables(dataset).map((table) => {
      const path = csvPath(table)
      const content = contentByPath.get(path)
      if (content === undefined) throw new Error(`the table ${table.name} has no file ${path}`)
      return { ...describeTable(table), path, ...measure(content) }
    }),
  }
  return { path: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 1)}\n` }
}

function describeTable({ name, description, fields, primaryKey, foreignKeys }: Table) {
  return {
    name,
    type: 'table',
    description,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((key) => describeKey(key, name)) }),
    },
  }
}

/** A key to the table that it stands in names no resource. */
function describeKey({ fields, table, tableFields }: ForeignKey, own: string) {
  return { fields, reference: { ...(table !== own && { resource: table }), fields: tableFields } }
}
