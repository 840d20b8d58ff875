import { parse } from 'csv-parse/sync'
import { contentOf, type ExportFile } from '../src/exports/export-format.ts'

/** The parts of a Data Package descriptor that the tests read. */
export interface Descriptor {
  readonly version: string
  readonly resources: readonly Resource[]
}

export interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema: {
    readonly fields: readonly {
      readonly name: string
      readonly type: string
      readonly description?: string
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] }
    }[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly ForeignKey[]
  }
}

interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
}

/** A row by the name of its column, every cell as text. */
export type Row = Readonly<Record<string, string>>

export function readDescriptor(files: readonly ExportFile[]): Descriptor {
  // The shape is what the tests are about; a wrong one fails them.
  return JSON.parse(textAt(files, 'datapackage.json')) as Descriptor
}

export function textAt(files: readonly ExportFile[], path: string): string {
  const content = contentAt(files, path)
  if (typeof content !== 'string') throw new Error(`the export ${path} is no text`)
  return content
}

/** What stands in an export: the text or, of a binary file, the bytes. */
export function contentAt(files: readonly ExportFile[], path: string): string | Uint8Array {
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`no export ${path}`)
  return contentOf(file)
}

/** The rows of a table, as a parser of somebody else reads them. */
export function readTable(files: readonly ExportFile[], name: string): Row[] {
  return parse(textAt(files, `csv/${name}.csv`), { columns: true, recordDelimiter: '\n' })
}

/** What is wrong with the tables: columns, keys that are double or empty, and keys that point at nothing. */
export function findTableFaults(files: readonly ExportFile[]): string[] {
  const { resources } = readDescriptor(files)
  const rowsOf = new Map(resources.map(({ name }) => [name, readTable(files, name)]))
  return resources.flatMap(({ name, path, schema }) => {
    const rows = rowsOf.get(name) ?? []
    const header = textAt(files, path).split('\n', 1)[0]
    const described = schema.fields.map((field) => field.name)
    return [
      ...(header === described.join(',') ? [] : [`${name}: columns ${header}`]),
      ...(new Set(described).size === described.length ? [] : [`${name}: a column twice`]),
      ...findKeyFaults(name, rows, schema.primaryKey),
      ...(schema.foreignKeys ?? []).flatMap((key) =>
        findReferenceFaults(name, rows, key, rowsOf.get(key.reference.resource ?? name)),
      ),
    ]
  })
}

function findKeyFaults(name: string, rows: readonly Row[], key: readonly string[]): string[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const value = valuesOf(row, key)
    const isDouble = seen.has(value)
    seen.add(value)
    const hasEmpty = key.some((field) => !row[field])
    return isDouble || hasEmpty ? [`${name}: key ${value} is ${isDouble ? 'double' : 'empty'}`] : []
  })
}

function findReferenceFaults(
  name: string,
  rows: readonly Row[],
  { fields, reference }: ForeignKey,
  targets: readonly Row[] | undefined,
): string[] {
  if (!targets) return [`${name}: ${fields.join(',')} refers to no table`]
  const known = new Set(targets.map((row) => valuesOf(row, reference.fields)))
  return rows
    .filter((row) => !fields.every((field) => row[field] === '') && !known.has(valuesOf(row, fields)))
    .map((row) => `${name}: ${fields.join(',')} ${valuesOf(row, fields)} refers to nothing`)
}

function valuesOf(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]))
}
