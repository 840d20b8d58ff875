import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { exceptFaults, readExceptions } from '../neutrality/exceptions.ts'
import type { Fault } from './fault.ts'
import { EVERY_RULE } from './lint/index.ts'

/** Where a package directory lists its exceptions; beside `records/`, which holds records alone. */
export const EXCEPTIONS_FILE = 'lint-exceptions.yml'

/** Rules about content. What keeps records from being read or linked (E1xx) can't be excepted. */
const CODES: ReadonlySet<string> = new Set(
  EVERY_RULE.map(({ code }) => code).filter((code) => code.startsWith('E2')),
)

/** What a list of exceptions is held against. */
export interface CheckedRecords {
  readonly hasRecord: (id: string) => boolean
  /** Whether the rule with this code has seen every record; without that an entry may only seem needless. */
  readonly hasRun: (code: string) => boolean
}

/** Takes out the faults that the list of exceptions names, and adds those of the list itself. */
export function exceptListed(
  root: string,
  faults: readonly Fault[],
  { hasRecord, hasRun }: CheckedRecords,
): Fault[] {
  const path = join(root, EXCEPTIONS_FILE)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const list = readExceptions(text, {
    file: EXCEPTIONS_FILE,
    letter: 'E',
    codes: CODES,
    records: { has: hasRecord },
  })
  return exceptFaults(
    faults,
    list,
    ({ file, path }) => ({ record: basename(file, '.yml'), path }),
    'E',
    hasRun,
  )
}
