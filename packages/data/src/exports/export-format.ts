import type { Dataset } from '../generated/types.ts'

/** A file of an export: path relative to the directory of the exports, and its text. */
export interface ExportFile {
  readonly path: string
  readonly text: string
}

/** The names of the formats, which are also what a page or a command calls them by. */
export type ExportFormatName =
  | 'csv'
  | 'json-ld'
  | 'citation-file-format'
  | 'icalendar'
  | 'geojson'
  | 'gexf'
  | 'timelinejs'

/** A form in which the dataset is handed to other programs. */
export interface ExportFormat {
  readonly format: ExportFormatName
  /** What a reader calls the format, such as `Calendar (iCalendar)`. */
  readonly title: string
  /** Media type of its main file, as registered with IANA. */
  readonly mediaType: string
  /** What is in it and what it is for, in one sentence. */
  readonly description: string
  /** The files of the export. The same dataset gives the same bytes; nothing of the day of the build is in them. */
  files(dataset: Dataset): readonly ExportFile[]
}
