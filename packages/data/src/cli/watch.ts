import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { EXCEPTIONS_FILE } from '../compile/exceptions.ts'
import { isRecordPath } from '../compile/read.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'

/** Milliseconds that a burst of changes is waited for: an editor writes, renames and touches a file for one save. */
const BURST = 20

/** What changed in a burst. */
export interface Changes {
  /** Record files that were written, added or removed. */
  readonly paths: readonly string[]
  /** Whether files came or went that are named by no path, so that the directories must be listed. */
  readonly needsListing: boolean
}

/**
 * Calls back after each change of the records of a package directory. Directories are watched and not files, so that
 * the cost does not grow with the number of records.
 * @returns what ends the watch
 */
export function watchRecords(root: string, changed: (changes: Changes) => void): () => void {
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let needsListing = false
  const watchers = new Map<string, FSWatcher>()

  function settle(): void {
    timer = undefined
    const changes = { paths: [...pending], needsListing }
    pending.clear()
    needsListing = false
    if (changes.needsListing) watchDirectories()
    changed(changes)
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(settle, BURST)
  }

  /** @param note takes down what changed, and says whether it matters */
  function watchDirectory(path: string, note: (name: string | null) => boolean): void {
    if (watchers.has(path)) return
    try {
      const watcher = watch(join(root, path), (_, name) => {
        if (note(name)) wait()
      })
      watcher.on('error', () => {
        // The directory is gone; it is watched again when a listing finds it.
        watcher.close()
        watchers.delete(path)
      })
      watchers.set(path, watcher)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }

  function watchDirectories(): void {
    watchDirectory('records', () => {
      needsListing = true
      return true
    })
    for (const kind of KINDS) {
      const directory = `records/${COLLECTIONS[kind]}`
      watchDirectory(directory, (name) => {
        const path = `${directory}/${name}`
        // Not every system names the file, and what is no record is found by listing.
        if (name !== null && isRecordPath(path)) pending.add(path)
        else needsListing = true
        return true
      })
    }
  }

  // The directory that the list of exceptions is in, when there is one.
  watchDirectory('.', (name) => name === null || name === EXCEPTIONS_FILE)
  watchDirectories()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
