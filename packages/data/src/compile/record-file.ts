import { type Document, isMap, isNode, isPair, isScalar, type LineCounter } from 'yaml'
import type { Kind } from '../schema/kinds.ts'
import { type Fault, formatPath, type TextEdit } from './fault.ts'

/** A record as it stands in its file, before it is known to be right. */
export interface RecordFile {
  readonly kind: Kind
  readonly id: string
  /** Path relative to the package: `records/events/signing.yml`. */
  readonly file: string
  readonly text: string
}

/** A record file whose YAML is well formed, with the positions of its parts. */
export interface ParsedFile extends RecordFile {
  readonly value: unknown
  readonly document: Document
  readonly lines: LineCounter
}

export interface Position {
  readonly line: number
  readonly column: number
}

/** Where a part of a record stands; for a part that is missing, where its nearest parent stands. */
export function positionOf(parsed: ParsedFile, path: readonly PropertyKey[]): Position {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = parsed.document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return toPosition(parsed, node.range[0])
  }
  return { line: 1, column: 1 }
}

/** Where the key of a mapping stands. */
export function positionOfKey(parsed: ParsedFile, path: readonly PropertyKey[], key: string): Position {
  const parent = path.length === 0 ? parsed.document.contents : parsed.document.getIn(path, true)
  if (isMap(parent)) {
    for (const pair of parent.items) {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === key && pair.key.range) {
        return toPosition(parsed, pair.key.range[0])
      }
    }
  }
  return positionOf(parsed, path)
}

/**
 * The change of a file that puts other words in a part of its record. Nothing where the words do not stand there as
 * they are, such as those that a line break divides.
 */
export function replacementAt(
  { document, text }: ParsedFile,
  path: readonly PropertyKey[],
  { found, right }: { readonly found: string; readonly right: string },
): TextEdit | null {
  const node = document.getIn(path, true)
  if (!isScalar(node) || !node.range) return null
  const [start, end] = node.range
  const written = text.slice(start, end)
  if (!written.includes(found)) return null
  return { start, end, text: written.replaceAll(found, () => right) }
}

function toPosition(parsed: ParsedFile, offset: number): Position {
  const { line, col } = parsed.lines.linePos(offset)
  return { line, column: col }
}

/** A fault at a part of a record. */
export function faultAt(
  parsed: ParsedFile,
  path: readonly PropertyKey[],
  { code, name, message }: Pick<Fault, 'code' | 'name' | 'message'>,
): Fault {
  return { file: parsed.file, ...positionOf(parsed, path), path: formatPath(path), code, name, message }
}
