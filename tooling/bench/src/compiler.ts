import { COLLECTIONS, type Kind } from '@partnership/data/schema'

/** The directory of the data package, which holds `records/`. */
export const DATA_PACKAGE = new URL('.', import.meta.resolve('@partnership/data/package.json'))

/** Directory of each kind under `records/`. */
export const DIRECTORIES = Object.entries(COLLECTIONS).map(([kind, directory]) => ({
  // The keys of the table are the kinds; Object.entries forgets that.
  kind: kind as Kind,
  directory,
}))

/** A fault as the compiler reports it. */
export interface Fault {
  readonly file: string
  readonly code: string
  readonly path: string
  readonly message: string
}

/** The records of a directory, held in memory and checked again as they change. */
export interface RecordSet {
  readonly check: () => { readonly faults: readonly Fault[]; readonly checked: number }
  readonly refresh: (paths: readonly string[]) => void
  readonly size: number
}

/** What the bench uses of the compiler. */
export interface Compiler {
  /** Opens the records under a directory, as the command `check` does. */
  readonly open: (root: string) => RecordSet
  /** Paths of the references in a valid record of a kind. */
  readonly referencePaths: (kind: Kind, value: unknown) => readonly (readonly PropertyKey[])[]
}

/**
 * Loads the built compiler. Readers of the package have no way to it but the command line, and the time of a command
 * is mostly that of starting Node, so the bench names the files.
 */
export async function loadCompiler(): Promise<Compiler> {
  // Each cast says what the file of that name exports; the tests of the bench go through all of them.
  const { openRecordSet } = (await importBuilt('compile/record-set.js')) as {
    openRecordSet: Compiler['open']
  }
  const { findReferences } = (await importBuilt('compile/references.js')) as {
    findReferences(schema: unknown, value: unknown): { readonly path: readonly PropertyKey[] }[]
  }
  const { jsonSchemaOf } = (await importBuilt('schema/json-schema.js')) as {
    jsonSchemaOf(kind: Kind): unknown
  }
  const schemas = new Map(DIRECTORIES.map(({ kind }) => [kind, jsonSchemaOf(kind)]))
  return {
    open: openRecordSet,
    referencePaths: (kind, value) => findReferences(schemas.get(kind), value).map(({ path }) => path),
  }
}

function importBuilt(file: string): Promise<unknown> {
  return import(new URL(`dist/${file}`, DATA_PACKAGE).href)
}
