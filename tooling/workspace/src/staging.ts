import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * A path beside a directory for what will replace it, or for what it replaces, under a name of this process, so that two
 * runs at once do not meet.
 */
export function pathBeside(directory: string, content: 'new' | 'old'): string {
  return join(dirname(directory), `.${basename(directory)}.${process.pid}.${content}`)
}

/** Removes what runs that were ended have left beside a directory, and not what a running one is writing. */
export function removeLeftovers(directory: string): void {
  const parent = dirname(directory)
  const prefix = `.${basename(directory)}.`
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent)) {
    const [, pid] =
      /^(\d+)\.(?:new|old)$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? []
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
