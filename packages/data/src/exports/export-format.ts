import type { Dataset } from '../generated/types.ts'

/** A file of an export: path relative to the directory of the exports, and its text or, of a binary file, its bytes. */
export type ExportFile = TextFile | BinaryFile

export interface TextFile {
  readonly path: string
  readonly text: string
}

export interface BinaryFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What stands in a file; a text is written as UTF-8. */
export function contentOf(file: ExportFile): string | Uint8Array {
  return 'text' in file ? file.text : file.bytes
}

/** Size and fingerprint of what stands in a file. Whoever writes the files hands this in: a pure module has no digest. */
export type MeasureContent = (content: string | Uint8Array) => {
  /** Bytes, of a text in UTF-8. */
  readonly bytes: number
  /** Algorithm and lower-case hexadecimal digest: `sha256:…`. */
  readonly hash: string
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
  | 'gift'
  | 'moodle-xml'
  | 'kahoot'
  | 'anki'
  | 'qti'

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
  /** What the format has no room for, in one sentence with the number; nothing when all of it is there. */
  omission?(dataset: Dataset): string | undefined
}
