import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { CHECKSUMS, type Download, type DownloadGroup } from '../pages/downloads.ts'

const require = createRequire(import.meta.url)

/** The quiz as a package for courses, which the build of the quiz writes beside it. */
const COURSE_PACKAGE = resolve(import.meta.dirname, '../../../quiz/dist-scorm/quiz.scorm.zip')
const COURSE_FILE = 'quiz.scorm.zip'

/** The list of exports that the data package brings. */
interface ExportList {
  readonly exports: readonly {
    readonly title: string
    readonly description: string
    readonly omission?: string
    readonly files: readonly { readonly path: string }[]
  }[]
}

/**
 * Copies the dataset, every export of it and the quiz for courses into a directory, with a list of their checksums.
 * @returns what was copied, in the order in which it is offered
 */
export function copyDownloads(directory: string): DownloadGroup[] {
  const list = require.resolve('@partnership/data/exports/index.json')
  cpSync(dirname(list), directory, { recursive: true })
  for (const name of ['dataset.json', 'schema.json'])
    cpSync(require.resolve(`@partnership/data/${name}`), join(directory, name))
  cpSync(COURSE_PACKAGE, join(directory, COURSE_FILE))

  // The data package wrote it; its tests hold it to this shape.
  const { exports } = JSON.parse(readFileSync(list, 'utf8')) as ExportList
  const groups = [
    {
      title: 'The whole dataset (JSON)',
      description: 'Every record, by kind, and the JSON Schema 2020-12 of that file',
      files: [{ path: 'dataset.json' }, { path: 'schema.json' }],
    },
    ...exports,
    {
      title: 'The quiz for a course (SCORM 1.2)',
      description:
        'The quiz itself, which reports score, status and answers to a learning platform and goes on where a learner left',
      files: [{ path: COURSE_FILE }],
    },
    {
      title: 'The list of exports (JSON)',
      description: 'Format, media type, size and digest of every export, for programs',
      files: [{ path: 'index.json' }],
    },
  ].map((group) => ({ ...group, files: group.files.map(({ path }) => describe(directory, path)) }))

  const sums = groups.flatMap(({ files }) => files.map(({ path, digest }) => `${digest}  ${path}\n`))
  writeFileSync(join(directory, CHECKSUMS), sums.join(''))
  return groups
}

function describe(directory: string, path: string): Download {
  const content = readFileSync(join(directory, path))
  return { path, bytes: content.length, digest: createHash('sha256').update(content).digest('hex') }
}
