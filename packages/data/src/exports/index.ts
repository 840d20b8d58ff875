import type { Dataset } from '../generated/types.ts'
import { citationFile } from './citation-file.ts'
import { csv } from './csv.ts'
import { dataPackage, type MeasureText } from './data-package.ts'
import type { ExportFile, ExportFormat } from './export-format.ts'
import { geojson } from './geojson.ts'
import { gexf } from './gexf.ts'
import { icalendar } from './icalendar.ts'
import { jsonLdBeside } from './json-ld.ts'
import { listing } from './listing.ts'
import { timelinejs } from './timelinejs.ts'

export type { MeasureText } from './data-package.ts'
export type { ExportFile, ExportFormat, ExportFormatName } from './export-format.ts'
export type { ListedExport } from './listing.ts'

const BESIDE_JSON_LD: readonly ExportFormat[] = [csv, icalendar, timelinejs, geojson, gexf, citationFile]

/** Every form in which the dataset is handed to other programs. */
export const EXPORTS: readonly ExportFormat[] = [...BESIDE_JSON_LD, jsonLdBeside(BESIDE_JSON_LD)]

/** The files of every export of a dataset, and the list of them. */
export function exportFiles(dataset: Dataset, measure: MeasureText): ExportFile[] {
  const exported = EXPORTS.map((format) => [format, filesOfFormat(format, dataset, measure)] as const)
  return [listing(dataset, exported, measure), ...exported.flatMap(([, files]) => files)]
}

/** The files of one export, its main file first; of the tables, that is their descriptor. */
export function filesOfFormat(
  format: ExportFormat,
  dataset: Dataset,
  measure: MeasureText,
): readonly ExportFile[] {
  const files = format.files(dataset)
  return format === csv ? [dataPackage(dataset, files, measure), ...files] : files
}
