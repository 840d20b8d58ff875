import { writeIndex } from './index-tree.ts'
import { createPages, FILE_HEADER, layOutPage, PAGE_SIZE } from './pages.ts'
import { bigEndian, encodeRecord, encodeVarint } from './record.ts'
import { type SqliteRow, writeTable } from './table-tree.ts'

export interface SqliteTable {
  readonly name: string
  /** The statement that makes it. */
  readonly sql: string
  /** In the order of their numbers. */
  readonly rows: readonly SqliteRow[]
}

/** An index over columns that hold whole numbers alone. */
export interface SqliteIndex {
  readonly name: string
  readonly table: string
  readonly sql: string
  /** Of each row, the columns and then its number. */
  readonly entries: readonly (readonly number[])[]
}

/** A release of SQLite that reads and writes this format; a file names the one that wrote it last. */
const SQLITE_VERSION = 3_045_000

/**
 * A database as SQLite 3 stores one (https://sqlite.org/fileformat2.html). Written here and not by SQLite, so that the
 * same rows give the same bytes whichever release of SQLite is at hand, and no reader of the package needs one.
 */
export function writeDatabase(tables: readonly SqliteTable[], indexes: readonly SqliteIndex[]): Uint8Array {
  const pages = createPages()
  const first = pages.add()
  const schema = [
    ...tables.map(({ name, sql, rows }) => ['table', name, name, writeTable(rows, pages), sql] as const),
    ...indexes.map(({ name, table, sql, entries }) => {
      return ['index', name, table, writeIndex(entries, pages), sql] as const
    }),
  ]
  const cells = schema.map((values, index) => {
    const record = encodeRecord(values)
    return Uint8Array.from([...encodeVarint(record.length), ...encodeVarint(index + 1), ...record])
  })
  pages.put(first, layOutPage('table-leaf', cells, { start: FILE_HEADER }))
  const file = pages.joined()
  file.set(fileHeader(file.length / PAGE_SIZE))
  return file
}

function fileHeader(pageCount: number): Uint8Array {
  const header = new Uint8Array(FILE_HEADER)
  header.set(new TextEncoder().encode('SQLite format 3\0'))
  // Rollback journal, nothing reserved at the end of a page, and the fractions that the format prescribes.
  header.set([...bigEndian(PAGE_SIZE, 2), 1, 1, 0, 64, 32, 32], 16)
  const numbers = {
    changes: [24, 1],
    pages: [28, pageCount],
    schemaCookie: [40, 1],
    schemaFormat: [44, 4],
    utf8: [56, 1],
    validFor: [92, 1],
    version: [96, SQLITE_VERSION],
  } as const
  for (const [offset, value] of Object.values(numbers)) header.set(bigEndian(value, 4), offset)
  return header
}
