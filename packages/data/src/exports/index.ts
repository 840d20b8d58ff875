import type { Dataset } from '../generated/types.ts'
import { citationFile } from './citation-file.ts'
import { csv } from './csv.ts'
import { dataPackage, type MeasureText } from './data-package.ts'
import type { ExportFile, ExportFormat } from './export-format.ts'
import { jsonLdBeside } from './json-ld.ts'

export type { MeasureText } from './data-package.ts'
export type { ExportFile, ExportFormat, ExportFormatName } from './export-format.ts'

const BESIDE_JSON_LD: readonly ExportFormat[] = [csv, citationFile]

/** Every form in which the dataset is handed to other programs. */
export const EXPORTS: readonly ExportFormat[] = [...BESIDE_JSON_LD, jsonLdBeside(BESIDE_JSON_LD)]

/** The files of every export of a dataset, and the descriptor of its tables. */
export function exportFiles(dataset: Dataset, measure: MeasureText): ExportFile[] {
  return EXPORTS.flatMap((format) => filesOfFormat(format, dataset, measure))
}

/** The files of one export; of the tables, with their descriptor. */
export function filesOfFormat(
  format: ExportFormat,
  dataset: Dataset,
  measure: MeasureText,
): readonly ExportFile[] {
  const files = format.files(dataset)
  return format === csv ? [...files, dataPackage(dataset, files, measure)] : files
}
