import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import type { Fault } from './fault.ts'
import { INVALID_YAML } from './fault-kinds.ts'
import { faultAt, type ParsedFile, type RecordFile } from './record-file.ts'

export type ParseResult =
  | { readonly ok: true; readonly parsed: ParsedFile }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Parses the YAML of a record file. Every syntax error becomes a fault at its place. */
export function parseRecordFile(recordFile: RecordFile): ParseResult {
  const lines = new LineCounter()
  const document = parseDocument(recordFile.text, { lineCounter: lines, prettyErrors: false })
  const problems = [...document.errors, ...document.warnings].map(({ message, pos: [at] }) => ({
    message,
    at,
  }))
  problems.push(...aliasesOfNothing(document))
  if (problems.length > 0) {
    return {
      ok: false,
      faults: problems.map(({ message, at }) => {
        const { line, col } = lines.linePos(at)
        return {
          file: recordFile.file,
          line,
          column: col,
          code: INVALID_YAML.code,
          name: INVALID_YAML.name,
          path: '',
          message,
        }
      }),
    }
  }
  return { ok: true, parsed: { ...recordFile, value: document.toJS(), document, lines } }
}

/** A text that starts with `*` reads as an alias, which the YAML library reports only by throwing later on. */
function aliasesOfNothing(document: Document): { message: string; at: number }[] {
  const found: { message: string; at: number }[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return
      const message = `"*${alias.source}" is an alias of nothing; write the text in quotation marks`
      found.push({ message, at: alias.range?.[0] ?? 0 })
    },
  })
  return found
}

/** Parses a record file that was parsed before, to find positions in it. */
export function parseAgain(file: RecordFile): ParsedFile {
  const parse = parseRecordFile(file)
  if (!parse.ok) throw new Error(`${file.file} was read before and cannot be read again`)
  return parse.parsed
}

/** A fault at a part of a record whose file was parsed before. */
export function faultIn(
  file: RecordFile,
  path: readonly PropertyKey[],
  fault: Pick<Fault, 'code' | 'name' | 'message'>,
): Fault {
  return faultAt(parseAgain(file), path, fault)
}
