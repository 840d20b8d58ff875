import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { deriveQuestions } from '../derive/questions/index.ts'
import type { Dataset } from '../generated/types.ts'
import { questionSchema } from '../schema/question.ts'
import { assembleDataset, type CompiledDataset, compareCodeUnits } from './dataset.ts'
import type { Fault } from './fault.ts'
import { openRecordSet } from './record-set.ts'
import type { LoadedRecord } from './records.ts'

export type CompileResult =
  | { readonly ok: true; readonly dataset: CompiledDataset; readonly loaded: readonly LoadedRecord[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Reads, parses, links and lints the records under a package directory and derives the questions.
 * Reports every fault that it can find at once, sorted by file; writes nothing.
 */
export function compileRecords(root: string): CompileResult {
  const records = openRecordSet(root)
  const { faults } = records.check({ questions: true })
  if (faults.length > 0) return { ok: false, faults }
  const loaded = records.valid()
  const authored = assembleDataset(readVersion(root), loaded)
  return { ok: true, dataset: withDerivedQuestions(authored), loaded }
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
