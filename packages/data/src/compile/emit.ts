import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { contentOf, type ExportFile, exportFiles, type MeasureContent } from '../exports/index.ts'
import type { Dataset } from '../generated/types.ts'
import { datasetJsonSchema } from '../schema/json-schema.ts'
import { COLLECTIONS, INTERFACES, KINDS, type Kind } from '../schema/kinds.ts'
import type { CompiledDataset } from './dataset.ts'
import { printTypes } from './typescript-printer.ts'

const GENERATED = '// Generated from the records by `partnership-data build`; edit the records instead.\n'

/** Where the exports are written. */
export const EXPORTED = 'dist/files'

/**
 * Where files are written before any is moved to its place, with the number of the process; told apart from whatever
 * else stands in a directory that an export was sent to.
 */
const STAGING = '.partnership-data.'

/** A file of the built package: path relative to the package directory, and its text or bytes. */
export type OutputFile = ExportFile

/** Everything that the compiler writes for a dataset. The same dataset gives the same bytes. */
export function outputFiles(dataset: CompiledDataset): OutputFile[] {
  const idsByKind = new Map<Kind, string[]>(
    KINDS.map((kind) => [kind, dataset[COLLECTIONS[kind]].map((record) => record.id)]),
  )
  const formerIds = KINDS.flatMap((kind) =>
    dataset[COLLECTIONS[kind]].flatMap((record) => record.formerIds ?? []),
  )
  return [
    { path: 'dist/dataset.json', text: jsonText(dataset) },
    {
      path: 'dist/dataset.json.d.ts',
      text: `${GENERATED}import type { Dataset } from './generated/types.js'\n\ndeclare const dataset: Dataset\nexport default dataset\n`,
    },
    { path: 'dist/schema.json', text: jsonText(datasetJsonSchema(dataset.version)) },
    {
      path: 'dist/schema.json.d.ts',
      text: `${GENERATED}/** JSON Schema 2020-12 of \`dataset.json\`. */\ndeclare const schema: Readonly<Record<string, unknown>>\nexport default schema\n`,
    },
    { path: 'src/generated/types.ts', text: GENERATED + printTypes(idsByKind, formerIds) },
    {
      path: 'src/generated/version.ts',
      text: `${GENERATED}/** Version of the data, which is that of the package (semantic versioning). */\nexport const version = '${dataset.version}'\n`,
    },
    ...KINDS.map((kind) => ({
      path: `src/generated/${COLLECTIONS[kind]}.ts`,
      text: printCollection(kind, dataset),
    })),
    // The generated interfaces print the same schemas that validated these records.
    ...exportFiles(dataset as unknown as Dataset, measureContent).map((file) => ({
      ...file,
      path: `${EXPORTED}/${file.path}`,
    })),
  ]
}

/** JSON as every file of ours has it: a line a value, so that versions can be compared by line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/** Size and SHA-256 of a text or of bytes as they are written to a file. */
export const measureContent: MeasureContent = (content) => ({
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
})

function printCollection(kind: Kind, dataset: CompiledDataset): string {
  const name = COLLECTIONS[kind]
  const type = INTERFACES[kind]
  return [
    GENERATED,
    "import { freezeDeep } from '../freeze.ts'\n",
    `import type { ${type} } from './types.ts'\n\n`,
    `/** Every ${kind} of the dataset, sorted by id, frozen. */\n`,
    `export const ${name}: readonly ${type}[] = /* @__PURE__ */ freezeDeep(${JSON.stringify(dataset[name], null, 1)})\n`,
  ].join('')
}

/**
 * Writes all files or, when one cannot be written, none: each is written into a directory of this process first and
 * moved to its place only after every one of them was written.
 */
export function writeFiles(root: string, files: readonly OutputFile[]): void {
  const staging = join(root, `${STAGING}${process.pid}`)
  try {
    const staged = files.map(({ path }) => ({ from: join(staging, path), to: join(root, path) }))
    try {
      mkdirSync(root, { recursive: true })
      removeLeftovers(root)
      // Not with what is above it: on a disk that is read-only Node.js would only say that something does not exist.
      mkdirSync(staging)
      for (const [index, { from, to }] of staged.entries()) {
        mkdirSync(dirname(to), { recursive: true })
        // The one thing that a file cannot replace; found here, because half of the files would be moved otherwise.
        if (statSync(to, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${to} is a directory`)
        mkdirSync(dirname(from), { recursive: true })
        const file = files[index]
        if (file) writeFileSync(from, contentOf(file))
      }
    } catch (error) {
      // The name of the directory in the making means nothing to anybody.
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`${reason.replaceAll(staging, root)}; nothing was written`, { cause: error })
    }
    for (const { from, to } of staged) renameSync(from, to)
  } finally {
    // Where the root is no directory, even removing what is not there fails.
    if (existsSync(staging)) rmSync(staging, { recursive: true })
  }
}

/** Removes what builds that were ended have left; those that still run keep theirs. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = name.startsWith(STAGING) ? Number(name.slice(STAGING.length)) : 0
    if (pid > 0 && !isRunning(pid)) rmSync(join(root, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  // What has the number of this process was left by one that had it before.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes what an earlier build wrote and this one did not: a table that is no more, a file that was never there. */
export function removeVanished(root: string, files: readonly OutputFile[]): void {
  const written = new Set(files.map(({ path }) => path))
  for (const directory of [EXPORTED, 'src/generated']) {
    for (const entry of readdirSync(join(root, directory), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      const path = relative(root, file).replaceAll(sep, '/')
      // Of two builds at once, the other may have removed it.
      if (entry.isFile() && !written.has(path)) rmSync(file, { force: true })
    }
  }
}
