import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { deriveQuestions } from '../derive/questions/index.ts'
import type { Dataset } from '../generated/types.ts'
import type { Kind } from '../schema/kinds.ts'
import { questionSchema } from '../schema/question.ts'
import { assembleDataset, type CompiledDataset, compareCodeUnits } from './dataset.ts'
import { compareFaults, type Fault } from './fault.ts'
import { type LoadedRecord, linkRecords } from './link.ts'
import { lintRecords } from './lint/index.ts'
import { parseRecordFile } from './parse.ts'
import { readRecords } from './read.ts'
import type { ParsedFile, RecordFile } from './record-file.ts'
import { validateRecord } from './validate.ts'

export type CompileResult =
  | { readonly ok: true; readonly dataset: CompiledDataset; readonly loaded: readonly LoadedRecord[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Reads, parses, links and lints the records under a package directory and derives the questions.
 * Reports every fault that it can find at once, sorted by file; writes nothing.
 */
export function compileRecords(root: string): CompileResult {
  const { files, faults: readFaults } = readRecords(root)
  const faults: Fault[] = [...readFaults]
  const parsedFiles: ParsedFile[] = []
  const loaded: LoadedRecord[] = []

  for (const file of files) {
    const parse = parseRecordFile(file)
    if (!parse.ok) {
      faults.push(...parse.faults)
      continue
    }
    parsedFiles.push(parse.parsed)
    const validation = validateRecord(parse.parsed)
    if (validation.ok) loaded.push({ ...validation.valid, parsed: parse.parsed })
    else faults.push(...validation.faults)
  }

  faults.push(...linkRecords(loaded, kindsById(files), parsedFiles), ...lintRecords(loaded))
  if (faults.length > 0) return { ok: false, faults: faults.sort(compareFaults) }

  const authored = assembleDataset(readVersion(root), loaded)
  return { ok: true, dataset: withDerivedQuestions(authored), loaded }
}

/** The kinds of the record files with an id; an id of two kinds is a fault of its own, not one of each reference. */
function kindsById(files: readonly RecordFile[]): Map<string, Kind[]> {
  const kinds = new Map<string, Kind[]>()
  for (const { id, kind } of files) kinds.set(id, [...(kinds.get(id) ?? []), kind])
  return kinds
}

function withDerivedQuestions(authored: CompiledDataset): CompiledDataset {
  // The generated interfaces print the same schemas that validated these records.
  const derived = z.array(questionSchema).parse(deriveQuestions(authored as unknown as Dataset))
  const questions = [...authored.questions, ...derived]
  return { ...authored, questions: questions.sort((first, second) => compareCodeUnits(first.id, second.id)) }
}

const packageManifest = z.object({ version: z.string() })

function readVersion(root: string): string {
  return packageManifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version
}
