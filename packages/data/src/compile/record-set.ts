import { COLLECTIONS, KINDS, type Kind } from '../schema/kinds.ts'
import { checkQuestions, QUESTION_CODES } from './check-questions.ts'
import { compareCodeUnits } from './dataset.ts'
import { openExceptions } from './exceptions.ts'
import { compareFaults, type Fault } from './fault.ts'
import { idsAreUsedOnce, referencesPointAtRecords } from './link.ts'
import { checkRules } from './lint/index.ts'
import { parseAgain, parseRecordFile } from './parse.ts'
import { findRecordFiles, readRecordFile } from './read.ts'
import { faultAt, type ParsedFile, type RecordFile, replacementAt } from './record-file.ts'
import { createIndexes } from './record-indexes.ts'
import type { LoadedRecord, RecordCheck, RecordIndex, Records } from './records.ts'
import { type RecordOf, validateRecord } from './validate.ts'

/** The records of a package directory, held in memory and checked one by one. */
export interface RecordSet {
  /**
   * Checks what changed since the last call, and what asked for something that changed.
   * @param questions whether the questions are derived and held against their rules too, which takes all records
   */
  check(options?: { readonly questions?: boolean }): CheckReport
  /** The valid records in the order of their files. */
  valid(): readonly LoadedRecord[]
  /** Record files, those with faults too. */
  readonly size: number
  /** Reads these files again, paths relative to the package; one that is gone is dropped. */
  refresh(paths: readonly string[]): void
  /** Lists the directories again and reads what was added or is gone. */
  rescan(): void
}

export interface CheckReport {
  /** Every fault of the set that no exception names, sorted by file and place. */
  readonly faults: readonly Fault[]
  /** Records that had to be checked for it. */
  readonly checked: number
}

interface Entry {
  readonly file: RecordFile
  /** The record; null when it has faults of its own. */
  readonly loaded: LoadedRecord | null
  /** What is wrong with the file whatever the other records say. */
  readonly ownFaults: readonly Fault[]
}

interface Verdict {
  readonly faults: readonly Fault[]
  /** What was asked of the other records; see {@link Records}. */
  readonly asked: ReadonlySet<string>
}

const CHECKS: readonly RecordCheck[] = [idsAreUsedOnce, referencesPointAtRecords, checkRules]

/** Names of what a check can ask. A change of a record is a change of some of them. */
const ASKED = {
  record: (kind: Kind, id: string) => `record ${kind} ${id}`,
  name: (id: string) => `name ${id}`,
  names: 'names',
  key: (index: string, key: string) => `key ${index} ${key}`,
} as const

/**
 * Opens the records under a package directory.
 * @param root package directory that holds `records/`; paths in faults are relative to it
 */
export function openRecordSet(root: string): RecordSet {
  const entries = new Map<string, Entry>()
  const verdicts = new Map<string, Verdict>()
  /** The few files whose verdict has faults. */
  const faulty = new Map<string, readonly Fault[]>()
  /** Who asked what, so that a changed answer reaches those who asked. */
  const askers = new Map<string, Set<string>>()
  const unchecked = new Set<string>()
  const indexes = createIndexes()
  const exceptions = openExceptions(root, (id) => KINDS.some((kind) => entries.has(pathOf(kind, id))))
  let misplaced: readonly Fault[] = []
  /** What the last check found, as long as no fault came or went; most edits change none. */
  let settled: { readonly exceptions: unknown; readonly faults: readonly Fault[] } | null = null
  /** Sorted when somebody asks, and again when a file came or went. */
  let orderedPaths: readonly string[] | null = null

  function put(path: string, file: RecordFile | null): void {
    const before = entries.get(path)
    const after = file && readEntry(file)
    if (before?.file.text === after?.file.text) return
    if (after) entries.set(path, after)
    else entries.delete(path)
    if (!before || !after) {
      orderedPaths = null
      exceptions.recordsChanged()
      invalidate(ASKED.names)
      invalidate(ASKED.name((before ?? after)?.file.id ?? ''))
    }
    for (const { kind, id } of [before, after].flatMap((entry) => entry?.file ?? [])) {
      invalidate(ASKED.record(kind, id))
    }
    for (const [index, key] of indexes.replace(before?.loaded ?? null, after?.loaded ?? null)) {
      invalidate(ASKED.key(index, key))
    }
    forget(path)
    if (after) unchecked.add(path)
  }

  function invalidate(asked: string): void {
    for (const path of askers.get(asked) ?? []) unchecked.add(path)
  }

  /** Drops what was found at a file, and that it asked. */
  function forget(path: string): void {
    for (const asked of verdicts.get(path)?.asked ?? []) askers.get(asked)?.delete(path)
    verdicts.delete(path)
    if (faulty.delete(path)) settled = null
    unchecked.delete(path)
  }

  function checkFile(path: string): void {
    forget(path)
    const entry = entries.get(path)
    if (!entry) return
    const verdict = entry.loaded
      ? checkRecord(entry.loaded, (ask) => recordsFor(ask))
      : { faults: entry.ownFaults, asked: new Set<string>() }
    for (const asked of verdict.asked) {
      const paths = askers.get(asked)
      if (paths) paths.add(path)
      else askers.set(asked, new Set([path]))
    }
    verdicts.set(path, verdict)
    if (verdict.faults.length === 0) return
    faulty.set(path, verdict.faults)
    settled = null
  }

  function inOrder(): readonly Entry[] {
    orderedPaths ??= [...entries.keys()].sort(compareCodeUnits)
    return orderedPaths.flatMap((path) => entries.get(path) ?? [])
  }

  /** The records as one check sees them, which notes what it asks. */
  function recordsFor(ask: (asked: string) => void): Records {
    return {
      find<K extends Kind>(kind: K, id: string) {
        ask(ASKED.record(kind, id))
        const loaded = entries.get(pathOf(kind, id))?.loaded
        // The path of a file names its kind, so the record is of that kind; TypeScript cannot follow the look-up.
        return loaded?.record as RecordOf<K> | undefined
      },
      filesNamed(id) {
        ask(ASKED.name(id))
        return KINDS.flatMap((kind) => entries.get(pathOf(kind, id))?.file ?? []).sort((first, second) =>
          compareCodeUnits(first.file, second.file),
        )
      },
      idsOf(kinds) {
        ask(ASKED.names)
        return inOrder().flatMap(({ file }) => (kinds.includes(file.kind) ? [file.id] : []))
      },
      lookUp<Value, Found>(index: RecordIndex<Value, Found>, key: string) {
        ask(ASKED.key(index.name, key))
        return indexes.lookUp(index, key, valid)
      },
    }
  }

  function valid(): readonly LoadedRecord[] {
    return inOrder().flatMap(({ loaded }) => loaded ?? [])
  }

  function rescan(): void {
    const found = findRecordFiles(root)
    misplaced = found.faults
    settled = null
    const paths = new Set(found.paths)
    for (const path of [...entries.keys()]) if (!paths.has(path)) put(path, null)
    for (const path of paths) if (!entries.has(path)) put(path, readRecordFile(root, path))
  }

  rescan()
  return {
    check({ questions = false } = {}) {
      const paths = [...unchecked]
      // A set emptied one by one keeps its size, and each later walk would cost as much as the first.
      unchecked.clear()
      for (const path of paths) checkFile(path)
      const list = exceptions.current()
      if (!questions && settled?.exceptions === list) {
        return { faults: settled.faults, checked: paths.length }
      }
      const found = [...misplaced, ...[...faulty.values()].flat()]
      // Every rule has seen every record only where all could be read and linked.
      const isComplete = !found.some(({ code }) => code.startsWith('E1'))
      const ofQuestions = questions && isComplete ? checkQuestions(valid()) : []
      const faults = exceptions.except(
        [...found, ...ofQuestions],
        (code) => isComplete && (questions || !QUESTION_CODES.has(code)),
      )
      faults.sort(compareFaults)
      if (!questions) settled = { exceptions: list, faults }
      return { faults, checked: paths.length }
    },
    valid,
    get size() {
      return entries.size
    },
    refresh(paths) {
      for (const path of paths) put(path, readRecordFile(root, path))
    },
    rescan,
  }
}

function pathOf(kind: Kind, id: string): string {
  return `records/${COLLECTIONS[kind]}/${id}.yml`
}

function readEntry(file: RecordFile): Entry {
  const parse = parseRecordFile(file)
  if (!parse.ok) return { file, loaded: null, ownFaults: parse.faults }
  const validation = validateRecord(parse.parsed)
  return validation.ok
    ? { file, loaded: { ...validation.valid, source: file }, ownFaults: [] }
    : { file, loaded: null, ownFaults: validation.faults }
}

function checkRecord(loaded: LoadedRecord, recordsFor: (ask: (asked: string) => void) => Records): Verdict {
  const asked = new Set<string>()
  const records = recordsFor((question) => asked.add(question))
  const faults: Fault[] = []
  let parsed: ParsedFile | null = null
  for (const check of CHECKS) {
    check(
      loaded,
      (fault, path, message, fix) => {
        // Positions are wanted of faulty records alone, so nobody keeps the tree of every file for them.
        parsed ??= parseAgain(loaded.source)
        const edit = fix && replacementAt(parsed, path, fix)
        faults.push({ ...faultAt(parsed, path, { ...fault, message }), ...(edit && { fix: edit }) })
      },
      records,
    )
  }
  return { faults, asked }
}
