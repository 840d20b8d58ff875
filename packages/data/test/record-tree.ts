import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { onTestFinished } from 'vitest'
import { type CompileResult, compileRecords } from '../src/compile/compile.ts'
import type { CompiledDataset } from '../src/compile/dataset.ts'
import { formatFault } from '../src/compile/fault.ts'
import type { Dataset } from '../src/generated/types.ts'
import { BASE_RECORDS } from './base-records.ts'

/** What a test changes in the base records: a new text, a change of the base text, or no such file. */
export type Overrides = Readonly<Record<string, string | null | ((base: string) => string)>>

/** A change of one place in a base record; a place that is not there is a mistake in the test. */
export function replacing(found: string, replacement: string): (base: string) => string {
  return (base) => {
    if (base.split(found).length !== 2) throw new Error(`the base record holds "${found}" not exactly once`)
    return base.replace(found, () => replacement)
  }
}

/** Lines added at the end of a base record. */
export function adding(lines: string): (base: string) => string {
  return (base) => `${base}${lines}\n`
}

/**
 * Registers what is done at the end: `onTestFinished` in a test, `afterAll` at the top of a file. Inside a hook neither is
 * ever run; there, collect what is to be done and do it in an `afterAll`.
 */
export type AtTheEnd = (cleanUp: () => void) => void

/** A directory of its own that is gone after the test, or after what else is named. */
export function temporaryDirectory(atTheEnd: AtTheEnd = onTestFinished): string {
  const directory = mkdtempSync(join(tmpdir(), 'partnership-data-'))
  atTheEnd(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** The files of a tree of records, by path under `records/`. */
export function recordFiles(overrides: Overrides = {}): Map<string, string> {
  const files = new Map(Object.entries(BASE_RECORDS))
  for (const [path, override] of Object.entries(overrides)) {
    const base = files.get(path)
    if (override === null) files.delete(path)
    else if (typeof override === 'string') files.set(path, override)
    else if (base === undefined) throw new Error(`there is no base record ${path}`)
    else files.set(path, override(base))
  }
  return files
}

/** Writes a package directory with the base records and the overrides, files in the order of the map. */
export function writeRecordTree(overrides: Overrides = {}, atTheEnd?: AtTheEnd): string {
  return writeRecordFiles(recordFiles(overrides), atTheEnd)
}

/** Writes a package directory with these record files, one after the other. */
export function writeRecordFiles(files: ReadonlyMap<string, string>, atTheEnd?: AtTheEnd): string {
  const root = temporaryDirectory(atTheEnd)
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'fixture', version: '1.2.3' }))
  for (const [path, text] of files) writeRecord(root, path, text)
  return root
}

/** Writes one record file of a package directory. */
export function writeRecord(root: string, path: string, text: string): void {
  const file = join(root, 'records', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

export function compileTree(overrides: Overrides = {}): CompileResult {
  return compileRecords(writeRecordTree(overrides))
}

/** The faults of a tree, each as the one line that is printed for it. */
export function faultLines(overrides: Overrides): string[] {
  const result = compileTree(overrides)
  return result.ok ? [] : result.faults.map(formatFault)
}

/** The compiled tree; its faults, should it have any, are the message of the error. */
export function compiledTree(overrides: Overrides = {}): CompiledDataset {
  const result = compileTree(overrides)
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'))
  return result.dataset
}

/** The compiled tree as the readers of the package see it. */
export function datasetOf(overrides: Overrides = {}): Dataset {
  // The generated id unions list the ids of the real records; to the functions under test an id is any string.
  return compiledTree(overrides) as unknown as Dataset
}

/** Path and content of every file under a directory, for "nothing was written" and "the same bytes". */
export function filesUnder(directory: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(directory, file), readFileSync(file, 'utf8')]),
  )
}
