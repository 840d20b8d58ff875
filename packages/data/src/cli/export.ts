import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { jsonText, measureContent, writeFiles } from '../compile/emit.ts'
import { didYouMean } from '../compile/suggestion.ts'
import { contentOf, EXPORTS, type ExportFile, filesOfFormat } from '../exports/index.ts'
import type { Dataset } from '../generated/types.ts'
import { datasetJsonSchema } from '../schema/json-schema.ts'
import type { Command } from './command.ts'
import { openDataset } from './open-dataset.ts'

interface Exporter {
  readonly title: string
  readonly files: (dataset: Dataset) => readonly ExportFile[]
  readonly omission?: ((dataset: Dataset) => string | undefined) | undefined
}

const EXPORTERS: ReadonlyMap<string, Exporter> = new Map<string, Exporter>([
  [
    'json',
    {
      title: 'The whole dataset (JSON)',
      files: (dataset) => [{ path: 'dataset.json', text: jsonText(dataset) }],
    },
  ],
  [
    'json-schema',
    {
      title: 'What the dataset keeps to (JSON Schema 2020-12)',
      files: ({ version }) => [{ path: 'schema.json', text: jsonText(datasetJsonSchema(version)) }],
    },
  ],
  ...EXPORTS.map((format): [string, Exporter] => [
    format.format,
    {
      title: format.title,
      files: (dataset) => filesOfFormat(format, dataset, measureContent),
      omission: format.omission,
    },
  ]),
])

const FORMATS = [...EXPORTERS].map(([name, { title }]) => `  ${name.padEnd(22)}${title}`).join('\n')

export const exportCommand: Command = {
  operand: { name: 'format', means: 'one of the formats above' },
  summary: 'the dataset in a format of other programs',
  details: `Prints the dataset in one of these formats, or writes it to --out: a file, or for a format of several files a
directory, which is made. Files that are already there are replaced; when one cannot be written, none is.

${FORMATS}`,
  options: ['root', 'out'],
  run({ root, out, operand: name }) {
    const exporter = EXPORTERS.get(name)
    if (!exporter) {
      const hint = didYouMean(name, [...EXPORTERS.keys()])
      throw new Error(`There is no format "${name}"${hint}\n\n${FORMATS}`)
    }
    const dataset = openDataset(root)
    const files = exporter.files(dataset)
    const omission = exporter.omission?.(dataset)
    // On the stream of messages, since the format itself may be on the other.
    if (omission !== undefined) console.error(omission)
    const [only, ...others] = files
    if (out === undefined) {
      if (!only || others.length > 0) {
        throw new Error(`${name} is ${files.length} files; name a directory for them with --out.`)
      }
      process.stdout.write(contentOf(only))
      return 0
    }
    const target = resolve(out)
    if (only && others.length === 0) {
      if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
        throw new Error(`${out} is a directory; name a file, such as ${join(out, basename(only.path))}.`)
      }
      writeFiles(dirname(target), [{ ...only, path: basename(target) }])
      console.log(`Wrote ${out}.`)
      return 0
    }
    if (statSync(target, { throwIfNoEntry: false })?.isFile()) {
      throw new Error(`${out} is a file; ${name} is ${files.length} files, so name a directory.`)
    }
    writeFiles(target, files)
    console.log(`Wrote ${files.length} files to ${out}.`)
    return 0
  },
}
