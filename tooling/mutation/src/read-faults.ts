import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import type { Fault } from './tables.ts'

/** What is read here of a result of Stryker. */
export type Result = Pick<MutantResult, 'status' | 'fileName' | 'location' | 'mutatorName' | 'replacement'>

/** Results with the code that each fault replaced, and the path of its file seen from the package. */
export function readFaults(results: readonly Result[], packageRoot: string): Fault[] {
  const texts = new Map<string, readonly string[]>()
  const linesOf = (path: string) => {
    const lines = texts.get(path) ?? readFileSync(path, 'utf8').split('\n')
    texts.set(path, lines)
    return lines
  }
  return results.map(({ status, fileName, location: { start, end }, mutatorName, replacement = '' }) => {
    const path = resolve(packageRoot, fileName)
    const original = textBetween(linesOf(path), start, end)
    return { status, fileName: relative(packageRoot, path), ...start, mutatorName, original, replacement }
  })
}

interface Position {
  readonly line: number
  readonly column: number
}

/** Lines and columns of results count from 1, as in editors; the end is the first character that is not replaced. */
function textBetween(lines: readonly string[], start: Position, end: Position): string {
  const within = lines.slice(start.line - 1, end.line)
  const last = within.at(-1)?.slice(0, end.column - 1) ?? ''
  return [...within.slice(0, -1), last].join('\n').slice(start.column - 1)
}
