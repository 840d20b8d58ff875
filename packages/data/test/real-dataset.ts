import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileRecords } from '../src/compile/compile.ts'
import { formatFault } from '../src/compile/fault.ts'
import type { LoadedRecord } from '../src/compile/records.ts'
import type { Dataset } from '../src/generated/types.ts'

/** The directory of the package, which holds `records/`. */
export const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url))

const SHARED_ARTICLE = resolve(PACKAGE_ROOT, '../../../shared/source/article.txt')

/** Path of the shared copy of the starting article, which is not in the project; nothing where it is absent. */
export const sharedArticle: string | undefined = existsSync(SHARED_ARTICLE) ? SHARED_ARTICLE : undefined

/** What a test says that needs the shared copy and is run without it. */
export const NO_SHARED_ARTICLE = `skipped: the article is not in the project, and there is no copy of it at ${SHARED_ARTICLE}`

/** The records of the project, compiled. */
export function compileRealRecords(): {
  readonly dataset: Dataset
  readonly loaded: readonly LoadedRecord[]
} {
  const result = compileRecords(PACKAGE_ROOT)
  if (!result.ok) throw new Error(`the records have faults:\n${result.faults.map(formatFault).join('\n')}`)
  // The generated interfaces print the same schemas that validated these records.
  return { dataset: result.dataset as unknown as Dataset, loaded: result.loaded }
}
