import type { ExportFormat } from './export-format.ts'
import { csvText } from './tables/csv-text.ts'
import { datasetTables } from './tables/dataset-tables.ts'
import type { Table } from './tables/table.ts'

/** Path of the file of a table, relative to the directory of the exports. */
export function csvPath(table: Table): string {
  return `csv/${table.name}.csv`
}

export const csv: ExportFormat = {
  format: 'csv',
  title: 'Tables (CSV)',
  mediaType: 'text/csv',
  description:
    'One table a kind and one for each list inside its records, described by datapackage.json with types and keys',
  files: (dataset) =>
    datasetTables(dataset).map((table) => ({
      path: csvPath(table),
      text: csvText(
        table.fields.map(({ name }) => name),
        table.rows,
      ),
    })),
}
