import type { Dataset } from '../generated/types.ts'
import { contentOf, type ExportFile, type ExportFormat, type MeasureContent } from './export-format.ts'

/** An export in the list of exports: what it is, and its files with size and digest. */
export interface ListedExport {
  readonly format: string
  readonly title: string
  readonly description: string
  /** Media type of the main file. */
  readonly mediaType: string
  /** What is not in it because the format has no room for it, with the number. */
  readonly omission?: string
  /** The main file first. Paths are relative to the list. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[]
}

/** The list of every export with its files, for pages and programs that offer them. */
export function listing(
  dataset: Dataset,
  exported: readonly (readonly [ExportFormat, readonly ExportFile[]])[],
  measure: MeasureContent,
): ExportFile {
  const list: { readonly version: string; readonly exports: readonly ListedExport[] } = {
    version: dataset.version,
    exports: exported.map(([format, files]) => ({
      format: format.format,
      title: format.title,
      description: format.description,
      mediaType: format.mediaType,
      ...omissionOf(format, dataset),
      files: files.map((file) => ({ path: file.path, ...measure(contentOf(file)) })),
    })),
  }
  return { path: 'index.json', text: `${JSON.stringify(list, null, 1)}\n` }
}

function omissionOf(format: ExportFormat, dataset: Dataset): { readonly omission?: string } {
  const omission = format.omission?.(dataset)
  return omission === undefined ? {} : { omission }
}
