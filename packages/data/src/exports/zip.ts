import { strToU8, type Zippable, zipSync } from 'fflate'
import { contentOf, type ExportFile } from './export-format.ts'

/**
 * A ZIP archive of files, in their order. The same files give the same bytes: every entry has the first day that the
 * format knows, written in local time as the format has it, so that no time zone moves it.
 */
export function zipFiles(files: readonly ExportFile[]): Uint8Array {
  const entries: Zippable = {}
  for (const file of files) {
    const content = contentOf(file)
    entries[file.path] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) })
}
