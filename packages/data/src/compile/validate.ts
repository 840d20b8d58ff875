import type * as z from 'zod'
import { SCHEMAS } from '../schema/index.ts'
import type { Kind } from '../schema/kinds.ts'
import { type Fault, formatPath } from './fault.ts'
import type { FaultKind } from './fault-kind.ts'
import {
  BAD_DATE,
  INVALID_VALUE,
  MISSING_CITATION,
  MISSING_KEY,
  OVERLONG_QUOTE,
  UNKNOWN_KEY,
  WRONG_TYPE,
} from './fault-kinds.ts'
import { faultAt, type ParsedFile, positionOfKey } from './record-file.ts'
import { didYouMean } from './suggestion.ts'

/** The record that a kind's schema describes. */
export type RecordOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>

export type ValidRecord = { [K in Kind]: { readonly kind: K; readonly record: RecordOf<K> } }[Kind]

export type ValidateResult =
  | { readonly ok: true; readonly valid: ValidRecord }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Holds a parsed record against the schema of its kind, and reports every fault at its place in the file. */
export function validateRecord(parsed: ParsedFile): ValidateResult {
  if (!isPlainObject(parsed.value)) {
    const message = `is ${describe(parsed.value)}; a record is a mapping of keys to values`
    return { ok: false, faults: [faultAt(parsed, [], { ...WRONG_TYPE, message })] }
  }
  if ('id' in parsed.value) {
    const message = 'is not written in the file; the name of the file is the id'
    return { ok: false, faults: [keyFault(parsed, [], 'id', UNKNOWN_KEY, message)] }
  }
  const result = SCHEMAS[parsed.kind].safeParse({ id: parsed.id, ...parsed.value })
  if (result.success) {
    // The schema was looked up by the kind, so the record is of that kind; TypeScript cannot follow the look-up.
    return { ok: true, valid: { kind: parsed.kind, record: result.data } as ValidRecord }
  }
  return { ok: false, faults: result.error.issues.flatMap((issue) => toFaults(parsed, [], issue)) }
}

type Issue = z.core.$ZodIssue

function toFaults(parsed: ParsedFile, prefix: readonly PropertyKey[], issue: Issue): Fault[] {
  const path = [...prefix, ...issue.path]
  const found = valueAt(parsed.value, path)
  const last = path.at(-1)

  if (issue.code === 'invalid_union' && issue.errors.length > 0) return bestBranch(parsed, path, issue.errors)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => keyFault(parsed, path, key, UNKNOWN_KEY, 'is not a key of this record'))
  }
  if (issue.code === 'invalid_key' && last !== undefined) {
    const message = issue.issues.map((one) => one.message).join(', ')
    return [keyFault(parsed, path.slice(0, -1), String(last), INVALID_VALUE, message)]
  }
  if (last === 'citations' && (found === undefined || (Array.isArray(found) && found.length === 0))) {
    const message = 'has no citation; every fact names where it was read'
    return [faultAt(parsed, path, { ...MISSING_CITATION, message })]
  }
  if (found === undefined) {
    return [
      faultAt(parsed, path, {
        ...MISSING_KEY,
        message: `is missing; ${expectation(issue)}`,
      }),
    ]
  }
  if (last === 'quote' && issue.code === 'custom') {
    return [faultAt(parsed, path, { ...OVERLONG_QUOTE, message: issue.message })]
  }
  if (issue.message.startsWith('is not an EDTF date')) {
    return [faultAt(parsed, path, { ...BAD_DATE, message: `${quoted(found)} ${issue.message}` })]
  }
  if (issue.code === 'invalid_type') {
    const message = `is ${describe(found)}; ${expectation(issue)}`
    return [faultAt(parsed, path, { ...WRONG_TYPE, message })]
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String)
    const hint = typeof found === 'string' ? didYouMean(found, options) : ''
    const message = `${quoted(found)} is not one of ${options.join(', ')}${hint}`
    return [faultAt(parsed, path, { ...INVALID_VALUE, message })]
  }
  const says =
    issue.message.startsWith('is ') || issue.message.startsWith('has ')
      ? issue.message
      : `is not right: ${issue.message}`
  return [faultAt(parsed, path, { ...INVALID_VALUE, message: `${quoted(found)} ${says}` })]
}

/** Of the branches of a union, the one that fits best speaks: the one with the fewest faults. */
function bestBranch(
  parsed: ParsedFile,
  path: readonly PropertyKey[],
  branches: readonly (readonly Issue[])[],
): Fault[] {
  const faultsOfBranches = branches.map((issues) => issues.flatMap((issue) => toFaults(parsed, path, issue)))
  return faultsOfBranches.reduce((best, faults) => (faults.length < best.length ? faults : best))
}

function keyFault(
  parsed: ParsedFile,
  parent: readonly PropertyKey[],
  key: string,
  { code, name }: FaultKind,
  message: string,
): Fault {
  return {
    file: parsed.file,
    ...positionOfKey(parsed, parent, key),
    path: formatPath([...parent, key]),
    code,
    name,
    message,
  }
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${withArticle(issue.expected)}`
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`
  return issue.message
}

function withArticle(noun: string): string {
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return `the ${typeof value} ${quoted(value)}`
}

function quoted(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return `"${written.length > 60 ? `${written.slice(0, 57)}…` : written}"`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  )
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
