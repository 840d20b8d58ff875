import { LineCounter, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'
import type { ParsedFile, RecordFile } from './record-file.ts'

export type ParseResult =
  | { readonly ok: true; readonly parsed: ParsedFile }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Parses the YAML of a record file. Every syntax error becomes a fault at its place. */
export function parseRecordFile(recordFile: RecordFile): ParseResult {
  const lines = new LineCounter()
  const document = parseDocument(recordFile.text, { lineCounter: lines, prettyErrors: false })
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    return {
      ok: false,
      faults: problems.map((problem) => {
        const { line, col } = lines.linePos(problem.pos[0])
        return {
          file: recordFile.file,
          line,
          column: col,
          code: 'E100',
          name: 'invalid-yaml',
          path: '',
          message: problem.message,
        }
      }),
    }
  }
  return { ok: true, parsed: { ...recordFile, value: document.toJS(), document, lines } }
}
