import type { Dataset } from '../../generated/types.ts'
import { withVoices } from './claim-voices.ts'
import { recordTables } from './record-tables.ts'
import { citationsTable, formerIdsTable, recordsTable } from './shared-tables.ts'
import type { Table } from './table.ts'
import { planTables } from './table-plan.ts'
import { walkRecords } from './walk-records.ts'

/**
 * The whole dataset as tables: one a kind, one for each list inside its records, and one each for what every kind
 * has. An empty cell is a value that is null or absent.
 */
export function datasetTables(dataset: Dataset): Table[] {
  const plans = planTables()
  const items = [...walkRecords(dataset, plans)]
  return [
    recordsTable(dataset),
    formerIdsTable(dataset),
    ...recordTables(plans, items).map((table) =>
      table.name === 'claims' ? withVoices(table, dataset) : table,
    ),
    citationsTable(items),
  ]
}
