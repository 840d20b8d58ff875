import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type ExceptionList,
  type ExceptionScope,
  exceptFaults,
  readExceptions,
} from '../neutrality/exceptions.ts'
import type { Fault } from './fault.ts'
import { RULES } from './lint/index.ts'

/** Where a package directory lists its exceptions; beside `records/`, which holds records alone. */
export const EXCEPTIONS_FILE = 'lint-exceptions.yml'

/** Rules about content. What keeps records from being read or linked (E1xx) can't be excepted. */
const CODES: ReadonlySet<string> = new Set(
  RULES.map(({ code }) => code).filter((code) => code.startsWith('E2')),
)

/** Takes out the faults that the list of exceptions names, and adds those of the list itself. */
export function exceptListed(
  root: string,
  faults: readonly Fault[],
  records: ExceptionScope['records'],
): Fault[] {
  const list = readList(root, records)
  // A record that could not be read or linked was not seen by every rule.
  const isComplete = !faults.some(({ code }) => code.startsWith('E1'))
  return exceptFaults(
    faults,
    list,
    ({ file, path }) => ({ record: basename(file, '.yml'), path }),
    'E',
    isComplete,
  )
}

function readList(root: string, records: ExceptionScope['records']): ExceptionList {
  const path = join(root, EXCEPTIONS_FILE)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return readExceptions(text, { file: EXCEPTIONS_FILE, letter: 'E', codes: CODES, records })
}
