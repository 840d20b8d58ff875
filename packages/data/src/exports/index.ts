import type { Dataset } from '../generated/types.ts'
import { citationFile } from './citation-file.ts'
import { csv } from './csv.ts'
import { dataPackage } from './data-package.ts'
import type { ExportFile, ExportFormat, MeasureContent } from './export-format.ts'
import { geojson } from './geojson.ts'
import { gexf } from './gexf.ts'
import { icalendar } from './icalendar.ts'
import { jsonLdBeside } from './json-ld.ts'
import { listing } from './listing.ts'
import { anki } from './quiz/anki.ts'
import { gift } from './quiz/gift.ts'
import { kahoot } from './quiz/kahoot.ts'
import { moodleXml } from './quiz/moodle-xml.ts'
import { qti } from './quiz/qti/package.ts'
import { timelinejs } from './timelinejs.ts'

export type { ExportFile, ExportFormat, MeasureContent, TextFile } from './export-format.ts'
export { contentOf } from './export-format.ts'
export type { ListedExport } from './listing.ts'

const QUESTIONS: readonly ExportFormat[] = [gift, moodleXml, kahoot, anki, qti]
const BESIDE_JSON_LD: readonly ExportFormat[] = [
  csv,
  icalendar,
  timelinejs,
  geojson,
  gexf,
  citationFile,
  ...QUESTIONS,
]

/** Every form in which the dataset is handed to other programs. */
export const EXPORTS: readonly ExportFormat[] = [...BESIDE_JSON_LD, jsonLdBeside(BESIDE_JSON_LD)]

/** The files of every export of a dataset, and the list of them. */
export function exportFiles(dataset: Dataset, measure: MeasureContent): ExportFile[] {
  const exported = EXPORTS.map((format) => [format, filesOfFormat(format, dataset, measure)] as const)
  return [listing(dataset, exported, measure), ...exported.flatMap(([, files]) => files)]
}

/** The files of one export, its main file first; of the tables, that is their descriptor. */
export function filesOfFormat(
  format: ExportFormat,
  dataset: Dataset,
  measure: MeasureContent,
): readonly ExportFile[] {
  const files = format.files(dataset)
  return format === csv ? [dataPackage(dataset, files, measure), ...files] : files
}
