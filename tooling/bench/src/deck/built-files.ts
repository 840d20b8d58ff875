import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All files under a directory, counted and added up. */
export function weighBuiltFiles(directory: string): { readonly bytes: number; readonly files: number } {
  const sizes = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  return { bytes: sizes.reduce((total, size) => total + size, 0), files: sizes.length }
}
