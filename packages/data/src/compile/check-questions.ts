import { deriveQuestions } from '../derive/questions/index.ts'
import type { Dataset, Question } from '../generated/types.ts'
import { assembleDataset } from './dataset.ts'
import type { Fault } from './fault.ts'
import { QUESTION_RULES } from './lint/index.ts'
import { faultIn } from './parse.ts'
import type { LoadedRecord } from './records.ts'

/** Codes of the rules that are held against questions. */
export const QUESTION_CODES: ReadonlySet<string> = new Set(QUESTION_RULES.map(({ code }) => code))

/**
 * Holds the questions of the dataset against their rules: those that are written, each at its own place, and those
 * that follow from the records, each at the first record that proves it.
 */
export function checkQuestions(records: readonly LoadedRecord[]): Fault[] {
  // The generated interfaces print the same schemas that validated these records.
  const dataset = assembleDataset('', records) as unknown as Dataset
  const byId = new Map(records.map((entry): [string, LoadedRecord] => [entry.record.id, entry]))
  const rules = QUESTION_RULES.map((rule) => ({ rule, faultsOf: rule.over(dataset) }))
  const check = (question: Question, entry: LoadedRecord, isWritten: boolean): Fault[] =>
    rules.flatMap(({ rule: { code, name }, faultsOf }) =>
      faultsOf(question).map(({ path, message }) =>
        isWritten
          ? faultIn(entry.source, path, { code, name, message })
          : faultIn(entry.source, [], {
              code,
              name,
              message: `makes the question "${question.id}", which ${message}`,
            }),
      ),
    )
  return [
    ...dataset.questions.flatMap((question) => {
      const entry = byId.get(question.id)
      return entry ? check(question, entry, true) : []
    }),
    ...deriveQuestions(dataset).flatMap((question) => {
      const entry = question.supports.flatMap((id) => byId.get(id) ?? [])[0]
      return entry ? check(question, entry, false) : []
    }),
  ]
}
