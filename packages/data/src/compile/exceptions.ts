import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ExceptionList, exceptFaults, readExceptions } from '../neutrality/exceptions.ts'
import type { Fault } from './fault.ts'
import { EVERY_RULE } from './lint/index.ts'

/** Where a package directory lists its exceptions; beside `records/`, which holds records alone. */
export const EXCEPTIONS_FILE = 'lint-exceptions.yml'

/** Rules about content. What keeps records from being read or linked (E1xx) can't be excepted. */
const CODES: ReadonlySet<string> = new Set(
  EVERY_RULE.map(({ code }) => code).filter((code) => code.startsWith('E2')),
)

/** The list of exceptions of a package directory, read again when it or the records that it may name have changed. */
export interface ListedExceptions {
  /** The list as it is now; the same object as long as neither it nor the records that it may name change. */
  current(): ExceptionList
  /**
   * Takes out the faults that the list names, and adds those of the list itself.
   * @param hasRun whether the rule with this code has seen every record; without that an entry may only seem needless
   */
  except(faults: readonly Fault[], hasRun: (code: string) => boolean): Fault[]
  /** To be said when a record came or went, since an entry may name only what exists. */
  recordsChanged(): void
}

/**
 * Opens the list of exceptions of a package directory, which need not exist.
 * @param hasRecord whether a record with this id exists
 */
export function openExceptions(root: string, hasRecord: (id: string) => boolean): ListedExceptions {
  const path = join(root, EXCEPTIONS_FILE)
  // Parsing a long list takes longer than checking a record.
  let read: { readonly text: string; readonly list: ExceptionList } | null = null

  function current(): ExceptionList {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    if (read?.text !== text) {
      const scope = { file: EXCEPTIONS_FILE, letter: 'E', codes: CODES, records: { has: hasRecord } } as const
      read = { text, list: readExceptions(text, scope) }
    }
    return read.list
  }

  return {
    current,
    except: (faults, hasRun) =>
      exceptFaults(
        faults,
        current(),
        ({ file, path }) => ({ record: basename(file, '.yml'), path }),
        'E',
        hasRun,
      ),
    recordsChanged() {
      read = null
    },
  }
}
