/** Something wrong in a record: where it is, which rule it breaks, and what would be right. */
export interface Fault {
  /** Path of the file, relative to the package. */
  readonly file: string
  /** Line, from 1. */
  readonly line: number
  /** Column, from 1. */
  readonly column: number
  /** Stable code such as `E102`. */
  readonly code: string
  /** Name of the fault such as `unknown-actor`. */
  readonly name: string
  /** Path inside the record such as `actors[1]`; empty for the whole file. */
  readonly path: string
  /** What was found and what would be right. */
  readonly message: string
  /** What mends it, where there is one right way. */
  readonly fix?: TextEdit
}

/** A change of the text of a file. */
export interface TextEdit {
  /** Offsets in UTF-16 code units, the end not included. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Writes keys and indexes as a person would: `assertions[0].citation.source`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`
    return written ? `${written}.${String(key)}` : String(key)
  }, '')
}

/** One line that an editor can jump to. */
export function formatFault(fault: Fault): string {
  const subject = fault.path ? `${fault.path} ${fault.message}` : fault.message
  return `${fault.file}:${fault.line}:${fault.column}  ${fault.code} ${fault.name}  ${subject}`
}

/**
 * GitHub workflow command, so that the fault shows beside the changed line.
 * @param directory of the records' package, seen from the repository with "/"; empty where it is the repository
 */
export function formatGithubAnnotation(fault: Fault, directory: string): string {
  const escaped = `${fault.code} ${fault.name}: ${fault.path} ${fault.message}`
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A')
  const file = directory === '' ? fault.file : `${directory}/${fault.file}`
  return `::error file=${file},line=${fault.line},col=${fault.column}::${escaped}`
}

/** Order in which faults are listed: by file, then by position, then by code. */
export function compareFaults(first: Fault, second: Fault): number {
  return (
    (first.file < second.file ? -1 : first.file > second.file ? 1 : 0) ||
    first.line - second.line ||
    first.column - second.column ||
    (first.code < second.code ? -1 : first.code > second.code ? 1 : 0)
  )
}
