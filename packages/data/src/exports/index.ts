import type { Dataset } from '../generated/types.ts'
import type { ExportFile, ExportFormat } from './export-format.ts'

export type { ExportFile, ExportFormat, ExportFormatName } from './export-format.ts'

/** Every form in which the dataset is handed to other programs. */
export const EXPORTS: readonly ExportFormat[] = []

/** The files of every export of a dataset. */
export function exportFiles(dataset: Dataset): ExportFile[] {
  return EXPORTS.flatMap((format) => format.files(dataset))
}
