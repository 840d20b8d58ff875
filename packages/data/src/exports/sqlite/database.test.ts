import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askSqlite } from '../../../test/read-anki.ts'
import { writeDatabase } from './database.ts'
import type { SqliteRow } from './table-tree.ts'

const TABLE = 'CREATE TABLE things (id integer primary key, words text not null, number integer not null)'
const INDEX = 'CREATE INDEX by_number ON things (number)'

function database(rows: readonly SqliteRow[]): Uint8Array {
  return writeDatabase(
    [{ name: 'things', sql: TABLE, rows }],
    [
      {
        name: 'by_number',
        table: 'things',
        sql: INDEX,
        entries: rows.map(({ rowid, values }) => [Number(values[2]), rowid]),
      },
    ],
  )
}

/** Text that no column of numbers would take for one, and numbers of every size. */
const rowsArbitrary = fc
  .uniqueArray(
    fc.record({
      rowid: fc.oneof(fc.nat(300), fc.maxSafeNat()),
      words: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        // Longer than a page, and about as long as the longest that stands in one.
        fc.integer({ min: 3900, max: 20_000 }).map((length) => 'é'.repeat(length / 2)),
      ),
      number: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer(), fc.maxSafeInteger()),
    }),
    { selector: ({ rowid }) => rowid, maxLength: 60 },
  )
  .map((rows) =>
    rows
      .map(({ rowid, words, number }): SqliteRow => ({ rowid, values: [null, words.toWellFormed(), number] }))
      .toSorted((first, second) => first.rowid - second.rowid),
  )

describe('a database that is written without SQLite', () => {
  it('is sound to SQLite, which finds every row, in the table and by the index', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const written = database(rows)
        expect(
          askSqlite(written, 'SELECT id, words, number FROM things ORDER BY id').map(Object.values),
        ).toEqual(rows.map(({ rowid, values: [, words, number] }) => [rowid, words, number]))
        const byIndex = askSqlite(
          written,
          'SELECT number FROM things INDEXED BY by_number WHERE number IS NOT NULL ORDER BY number',
        )
        expect(byIndex.map(({ number }) => number)).toEqual(
          rows.map(({ values }) => Number(values[2])).toSorted((first, second) => first - second),
        )
      }),
      { numRuns: 100 },
    )
  })

  it.for([0, 1, 300, 5000, 60_000])('is sound with %i rows, in as many levels as they need', (count) => {
    const rows = Array.from({ length: count }, (_, index) => ({
      rowid: index * 3 + 1,
      values: [null, 'x'.repeat(index % 50), index % 7],
    }))
    const written = database(rows)
    expect(askSqlite(written, 'SELECT count(*) AS count FROM things')).toEqual([{ count }])
    expect(
      askSqlite(written, 'SELECT count(*) AS count FROM things INDEXED BY by_number WHERE number = 2'),
    ).toEqual([{ count: rows.filter(({ values }) => values[2] === 2).length }])
  })

  it('is found unsound when rows do not stand in their order, so that SQLite proves something', () => {
    const row = (rowid: number) => ({ rowid, values: [null, 'words', 1] })
    expect(() => askSqlite(database([row(2), row(1)]), 'SELECT 1')).toThrow()
  })

  it('takes no fraction', () => {
    expect(() => database([{ rowid: 1, values: [null, 'words', 0.5] }])).toThrow(RangeError)
  })
})
