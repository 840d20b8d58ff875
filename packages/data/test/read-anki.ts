import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { temporaryDirectory } from './record-tree.ts'

/** A note as it stands in a collection. */
export interface AnkiNote {
  readonly id: number
  readonly guid: string
  readonly mod: number
  readonly tags: string
  readonly flds: string
  readonly csum: number
}

/** Opens a database with SQLite itself, has it checked from end to end, and gives what a question to it gives. */
export function askSqlite(database: Uint8Array, question: string): Record<string, unknown>[] {
  const file = join(temporaryDirectory(), 'database.sqlite')
  writeFileSync(file, database)
  const opened = new DatabaseSync(file, { readOnly: true })
  try {
    const faults = opened.prepare('PRAGMA integrity_check').all().flatMap(Object.values)
    if (faults.join() !== 'ok') throw new Error(`the database has faults: ${faults.join('; ')}`)
    return opened.prepare(question).all()
  } finally {
    opened.close()
  }
}

export function readAnkiNotes(collection: Uint8Array): AnkiNote[] {
  // The columns are those that the question names.
  return askSqlite(
    collection,
    'SELECT id, guid, mod, tags, flds, csum FROM notes ORDER BY id',
  ) as unknown as AnkiNote[]
}
