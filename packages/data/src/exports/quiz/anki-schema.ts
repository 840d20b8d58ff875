import type { SqliteIndex, SqliteTable } from '../sqlite/database.ts'
import type { SqliteRow } from '../sqlite/table-tree.ts'

/** The columns of each table in schema 11 of Anki, in their order; those that hold text are marked. */
const TABLES = {
  col: 'id crt mod scm ver dty usn ls conf:text models:text decks:text dconf:text tags:text',
  notes: 'id guid:text mid mod usn tags:text flds:text sfld csum flags data:text',
  cards: 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data:text',
  revlog: 'id cid usn ease ivl lastIvl factor time type',
  graves: 'usn oid type',
} as const

export type AnkiTable = keyof typeof TABLES

/** Columns of the indexes by their names. */
const INDEXES = {
  ix_notes_usn: ['notes', ['usn']],
  ix_cards_usn: ['cards', ['usn']],
  ix_revlog_usn: ['revlog', ['usn']],
  ix_cards_nid: ['cards', ['nid']],
  ix_cards_sched: ['cards', ['did', 'queue', 'due']],
  ix_revlog_cid: ['revlog', ['cid']],
  ix_notes_csum: ['notes', ['csum']],
} as const satisfies Record<string, readonly [AnkiTable, readonly string[]]>

/** A row by the names of its columns. */
export type AnkiRow = Readonly<Record<string, number | string>> & { readonly id: number }

/** The tables of a collection; those without rows here are empty. */
export function ankiTables(rows: Partial<Record<AnkiTable, readonly AnkiRow[]>>): SqliteTable[] {
  return Object.entries(TABLES).map(([name, columns]) => ({
    name,
    sql: `CREATE TABLE ${name} (${namesOf(columns)
      .map((column) => declare(column, columns))
      .join(', ')})`,
    // The names come from the table of tables above.
    rows: (rows[name as AnkiTable] ?? []).map((row) => storedRow(name, row, namesOf(columns))),
  }))
}

export function ankiIndexes(rows: Partial<Record<AnkiTable, readonly AnkiRow[]>>): SqliteIndex[] {
  return Object.entries(INDEXES).map(([name, [table, columns]]) => ({
    name,
    table,
    sql: `CREATE INDEX ${name} ON ${table} (${columns.join(', ')})`,
    entries: (rows[table] ?? []).map((row) => [...columns.map((column) => Number(row[column])), row.id]),
  }))
}

function namesOf(columns: string): string[] {
  return columns.split(' ').map((column) => column.replace(':text', ''))
}

function declare(column: string, columns: string): string {
  if (column === 'id') return 'id integer primary key'
  return `${column} ${columns.split(' ').includes(`${column}:text`) ? 'text' : 'integer'} not null`
}

/** The column `id` stands for the number of the row, and is stored as nothing. */
function storedRow(table: string, row: AnkiRow, names: readonly string[]): SqliteRow {
  const values = names.map((name) => {
    const value = row[name]
    if (value === undefined) throw new Error(`a row of ${table} lacks ${name}`)
    return name === 'id' ? null : value
  })
  return { rowid: row.id, values }
}
