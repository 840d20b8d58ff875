import { LineCounter, type ParsedNode, parseDocument } from 'yaml'

/** What a list of exceptions and the faults it applies to have in common: a place, a code and a message. */
export interface PlacedFault {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly code: string
  readonly name: string
  readonly path: string
  readonly message: string
}

/** One place where a rule is not kept, on purpose, and why. */
export interface LintException {
  readonly code: string
  /** Id of the record, or name of the file, in which the fault is. */
  readonly record: string
  /** Where in it, written as the fault writes it. */
  readonly path: string
  readonly reason: string
  /** Where the entry stands in its list, both from 1. */
  readonly line: number
  readonly column: number
}

/** A list as it was read: the entries that are right, and what is wrong with the others. */
export interface ExceptionList {
  readonly file: string
  readonly exceptions: readonly LintException[]
  readonly faults: readonly PlacedFault[]
}

/** What the entries of a list may name. */
export interface ExceptionScope {
  /** Path of the list, as faults name it. */
  readonly file: string
  /** First letter of the codes of the faults in the list itself: `E190` and `E191`, or `S190` and `S191`. */
  readonly letter: 'E' | 'S'
  /** Codes of the rules that may have exceptions. */
  readonly codes: ReadonlySet<string>
  /** Ids of records or names of files that exist. */
  readonly records: Pick<ReadonlySet<string>, 'has'>
}

const KEYS = ['code', 'record', 'path', 'reason'] as const

/** Reads a list of exceptions: YAML, a sequence of mappings with `code`, `record`, `path` and `reason`. */
export function readExceptions(text: string, scope: ExceptionScope): ExceptionList {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const exceptions: LintException[] = []
  const faults: PlacedFault[] = []
  const wrong = (offset: number, path: string, message: string) => {
    const { line, col } = lines.linePos(offset)
    faults.push({
      file: scope.file,
      line,
      column: col,
      code: `${scope.letter}191`,
      name: 'wrong-exception',
      path,
      message,
    })
  }
  for (const { pos, message } of document.errors) wrong(pos[0], '', message)
  const entries: unknown = document.errors.length > 0 ? [] : (document.toJS() ?? [])
  if (!Array.isArray(entries)) {
    wrong(0, '', 'is no list; write entries with code, record, path and reason')
    return { file: scope.file, exceptions, faults }
  }
  for (const [index, entry] of entries.entries()) {
    const offsetOf = (...path: (string | number)[]) => {
      // Without a type in the call, the library types every node as anything at all.
      const node = document.getIn([index, ...path], true) as ParsedNode | undefined
      return node?.range?.[0] ?? 0
    }
    const problems = problemsOf(entry, scope)
    for (const { key, message } of problems) {
      const offset = offsetOf(key) || offsetOf()
      wrong(offset, `[${index}].${key}`, message)
    }
    if (problems.length > 0) continue
    // Every key was found to be there, with a text.
    const { code, record, path, reason } = entry as Record<(typeof KEYS)[number], string>
    const { line, col } = lines.linePos(offsetOf())
    exceptions.push({ code, record, path, reason, line, column: col })
  }
  return { file: scope.file, exceptions, faults }
}

/**
 * Takes the faults that are listed out, and adds what is wrong with the list: its own faults, and each entry that
 * meets no fault.
 * @param faults what the rules found
 * @param list the exceptions that were read, with the faults of their file
 * @param subjectOf the record (or file) and the path by which a list names the place of a fault
 * @param letter first letter of the codes of the faults in the list itself
 * @param hasRun whether the rule with a code saw everything; without that an entry may only seem needless
 */
export function exceptFaults<F extends { readonly code: string }>(
  faults: readonly F[],
  { file, exceptions, faults: ownFaults }: ExceptionList,
  subjectOf: (fault: F) => { readonly record: string; readonly path: string },
  letter: ExceptionScope['letter'],
  hasRun: (code: string) => boolean = () => true,
): (F | PlacedFault)[] {
  const listed = new Set(exceptions.map(subjectKey))
  const met = new Set<string>()
  const remaining = faults.filter((fault) => {
    const key = subjectKey({ code: fault.code, ...subjectOf(fault) })
    if (!listed.has(key)) return true
    met.add(key)
    return false
  })
  const needless = exceptions
    .filter((exception) => hasRun(exception.code) && !met.has(subjectKey(exception)))
    .map(({ code, record, path, line, column }): PlacedFault => {
      const message = `${code} finds nothing at "${path}" of ${record}; remove the entry`
      return { file, line, column, code: `${letter}190`, name: 'needless-exception', path: '', message }
    })
  return [...remaining, ...ownFaults, ...needless]
}

/** What an exception and the fault that it excepts have in common; neither a code nor a name has spaces. */
function subjectKey({ code, record, path }: Pick<LintException, 'code' | 'record' | 'path'>): string {
  return `${code} ${record} ${path}`
}

interface Problem {
  readonly key: string
  readonly message: string
}

function problemsOf(entry: unknown, { codes, records }: ExceptionScope): Problem[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [{ key: 'code', message: 'is missing; an entry has code, record, path and reason' }]
  }
  const values = new Map<string, unknown>(Object.entries(entry))
  const problems: Problem[] = []
  for (const key of KEYS) {
    const value = values.get(key)
    if (value === undefined) problems.push({ key, message: 'is missing' })
    else if (typeof value !== 'string') problems.push({ key, message: 'is not a text' })
    else if (value.trim() === '' && key !== 'path') {
      problems.push({
        key,
        message: key === 'reason' ? 'is empty; say why the rule does not hold here' : 'is empty',
      })
    } else if (key === 'code' && !codes.has(value)) {
      problems.push({ key, message: `"${value}" is not the code of a rule that may have exceptions` })
    } else if (key === 'record' && !records.has(value)) {
      problems.push({ key, message: `"${value}" does not exist` })
    }
  }
  const known: readonly string[] = KEYS
  for (const key of values.keys()) {
    if (!known.includes(key)) problems.push({ key, message: 'is not a key of an exception' })
  }
  return problems
}
