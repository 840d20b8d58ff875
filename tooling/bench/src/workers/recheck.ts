import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** What it took to check records again after one of them was edited. */
export interface Recheck {
  readonly records: number
  /** Opening and checking all of them. */
  readonly wholeMilliseconds: number
  readonly rechecks: readonly {
    readonly kind: string
    /** Median over the edits of one record. */
    readonly milliseconds: number
    /** Records that had to be checked for one edit: the record, and what depends on it. */
    readonly checked: number
  }[]
}

/** Runs the worker in a process of its own. */
export async function runRecheck(root: string): Promise<Recheck> {
  const file = fileURLToPath(new URL('recheck-once.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=8192', file, root])
  // Printed by that worker.
  return JSON.parse(stdout) as Recheck
}
