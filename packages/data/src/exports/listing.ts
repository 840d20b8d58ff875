import type { Dataset } from '../generated/types.ts'
import type { MeasureText } from './data-package.ts'
import type { ExportFile, ExportFormat } from './export-format.ts'

/** An export in the list of exports: what it is, and its files with size and digest. */
export interface ListedExport {
  readonly format: string
  readonly title: string
  readonly description: string
  /** Media type of the main file. */
  readonly mediaType: string
  /** The main file first. Paths are relative to the list. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[]
}

/** The list of every export with its files, for pages and programs that offer them. */
export function listing(
  dataset: Dataset,
  exported: readonly (readonly [ExportFormat, readonly ExportFile[]])[],
  measure: MeasureText,
): ExportFile {
  const list: { readonly version: string; readonly exports: readonly ListedExport[] } = {
    version: dataset.version,
    exports: exported.map(([{ format, title, description, mediaType }, files]) => ({
      format,
      title,
      description,
      mediaType,
      files: files.map(({ path, text }) => ({ path, ...measure(text) })),
    })),
  }
  return { path: 'index.json', text: `${JSON.stringify(list, null, 1)}\n` }
}
