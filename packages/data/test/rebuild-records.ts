import type { ExportFile } from '../src/exports/export-format.ts'
import {
  planTables,
  primaryKeyOf,
  type TablePlan,
  withTablesBelow,
} from '../src/exports/tables/table-plan.ts'
import { COLLECTIONS } from '../src/schema/kinds.ts'
import { type Descriptor, type Row, readDescriptor, readTable } from './read-tables.ts'

type Tree = Record<string, unknown>

/**
 * Puts the records together again from nothing but the tables. Null, absent and empty lists are the same to a table,
 * so a record comes back without them.
 */
export function rebuildRecords(files: readonly ExportFile[]): Map<string, Tree[]> {
  const descriptor = readDescriptor(files)
  const collections = new Map<string, Tree[]>()
  const records = new Map<string, Tree>()
  for (const plan of planTables()) {
    const found = new Map<string, Tree>()
    for (const table of withTablesBelow(plan)) rebuildTable(table, files, descriptor, found)
    const ofKind = readTable(files, plan.name).map((row) => found.get(keyOf(plan, row)) ?? {})
    collections.set(COLLECTIONS[plan.kind], ofKind)
    for (const record of ofKind) records.set(String(record.id), record)
  }
  for (const { record = '', path = '', ...cells } of readTable(files, 'citations')) {
    const citation: Tree = {}
    const fields = fieldTypes(descriptor, 'citations')
    for (const [name, text] of Object.entries(cells))
      put(citation, name.split('_'), typed(text, fields.get(name)))
    put(records.get(record) ?? {}, path.split('/').slice(1), citation)
  }
  for (const { record = '', position = '', formerId } of readTable(files, 'former_ids')) {
    put(records.get(record) ?? {}, ['formerIds', position], formerId)
  }
  return collections
}

/** Adds the items of a table to the items of the table above. */
function rebuildTable(
  plan: TablePlan,
  files: readonly ExportFile[],
  descriptor: Descriptor,
  found: Map<string, Tree>,
): void {
  const fields = fieldTypes(descriptor, plan.name)
  for (const row of readTable(files, plan.name)) {
    const item: Tree = {}
    for (const { name, path } of plan.columns)
      put(item, ['value', ...path], typed(row[name] ?? '', fields.get(name)))
    const value = item.value ?? {}
    // A column with a path is a field of an object; the value of a list of plain values has none.
    if (plan.columns.some(({ path }) => path.length > 0)) found.set(keyOf(plan, row), value as Tree)
    if (!plan.parent) continue
    const above = found.get(JSON.stringify([plan.parent.name, ...plan.parentKeys.map((key) => row[key])]))
    if (!above) throw new Error(`${plan.name}: ${JSON.stringify(row)} belongs to nothing`)
    put(above, [...plan.path, row.position ?? row.language ?? ''], value)
  }
}

function keyOf(plan: TablePlan, row: Row): string {
  return JSON.stringify([plan.name, ...primaryKeyOf(plan).map((key) => row[key])])
}

function fieldTypes({ resources }: Descriptor, table: string): Map<string, string> {
  const fields = resources.find(({ name }) => name === table)?.schema.fields ?? []
  return new Map(fields.map(({ name, type }) => [name, type]))
}

/** A cell as the value that its field says it is; nothing for an empty one. */
function typed(text: string, type: string | undefined): unknown {
  if (text === '') return undefined
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true'
  return text
}

/** Sets a value at a path and makes the objects and lists on the way; a step that is a number makes a list. */
function put(tree: Tree, path: readonly string[], value: unknown): void {
  if (value === undefined) return
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  tree[key] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {}
  // Made on the line above, or in the same way before.
  put(tree[key] as Tree, rest, value)
}

/** A value without nulls, without what is absent and without empty lists and objects. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(withoutEmpty) : undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .map(([key, child]) => [key, withoutEmpty(child)] as const)
    .filter(([, child]) => child !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
