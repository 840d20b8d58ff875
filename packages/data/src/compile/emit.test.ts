import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adding,
  compiledTree,
  filesUnder,
  recordFiles,
  replacing,
  temporaryDirectory,
  writeRecordFiles,
} from '../../test/record-tree.ts'
import { contentOf } from '../exports/index.ts'
import { compileRecords } from './compile.ts'
import { measureContent, type OutputFile, outputFiles, removeVanished, writeFiles } from './emit.ts'

describe('the files that a dataset gives', () => {
  it('are the same bytes at each compile', () => {
    const root = writeRecordFiles(recordFiles())
    expect(emitted(root)).toEqual(emitted(root))
  })

  it('do not depend on the order in which the record files were created', () => {
    const expected = emitted(writeRecordFiles(recordFiles()))
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...recordFiles()], { minLength: recordFiles().size }),
        (inAnyOrder) => {
          expect(emitted(writeRecordFiles(new Map(inAnyOrder)))).toEqual(expected)
        },
      ),
      { numRuns: 10 },
    )
  })

  it('do not depend on the directory that the records stand in', () => {
    const files = recordFiles()
    expect(emitted(writeRecordFiles(files))).toEqual(emitted(writeRecordFiles(files)))
  })

  it('hold the dataset as the compiler gives it, and nothing of the day of the build', () => {
    const dataset = compiledTree()
    const written = textOf(outputFiles(dataset), 'dist/dataset.json')
    expect(JSON.parse(written)).toEqual(dataset)
    expect(written).not.toContain(String(new Date().getFullYear()))
  })

  it('have in their types the ids of each kind, and those that records had before', () => {
    const dataset = compiledTree({ 'events/opening.yml': adding('formerIds: [bridge-opened]') })
    const types = textOf(outputFiles(dataset), 'src/generated/types.ts')
    expect(types).toContain("export type TopicId =\n  | 'ties'\n  | 'trade'\n")
    expect(types).toContain("  | 'bridge-opened'\n")
    expect(textOf(outputFiles(compiledTree()), 'src/generated/types.ts')).not.toContain('bridge-opened')
  })

  it('are measured by their bytes and not by their letters', () => {
    // The digest of "é" in UTF-8, by the sha256sum of coreutils.
    expect(measureContent('é')).toEqual({
      bytes: 2,
      hash: 'sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    })
  })

  it('change where a record changes, and nowhere else', () => {
    const before = outputFiles(compiledTree())
    const after = outputFiles(
      compiledTree({ 'events/opening.yml': replacing('Bridge opened', 'Bridge in use') }),
    )
    const changed = after
      .filter((file) => textOf(before, file.path) !== textOf(after, file.path))
      .map(({ path }) => path)
    // A question asks when the bridge opened.
    expect(changed.filter((path) => !path.startsWith('dist/files/')).sort()).toEqual([
      'dist/dataset.json',
      'src/generated/events.ts',
      'src/generated/questions.ts',
    ])
    expect(changed.filter((path) => path.startsWith('dist/files/csv/'))).toEqual([
      'dist/files/csv/events.csv',
      'dist/files/csv/questions.csv',
      'dist/files/csv/question_options.csv',
    ])
  })

  it('end in one line break each, where they are text', () => {
    for (const file of outputFiles(compiledTree())) if ('text' in file) expect(file.text).toMatch(/[^\n]\n$/)
  })

  it('hold every text of a record unharmed, whatever is in it', () => {
    const title = '`${process.exit()}` </script> \u2028 “x” \\ "y" \u{1F309}'
    const dataset = compiledTree({
      'events/opening.yml': replacing('title: Bridge opened', `title: ${JSON.stringify(title)}`),
    })
    const module = textOf(outputFiles(dataset), 'src/generated/events.ts')
    const literal = module.slice(
      module.indexOf('freezeDeep([') + 'freezeDeep('.length,
      module.lastIndexOf(')'),
    )
    expect(JSON.parse(literal)).toEqual(dataset.events)
    expect(dataset.events[0]?.title).toBe(title)
  })
})

describe('writing files', () => {
  const files: readonly OutputFile[] = [
    { path: 'dist/first.json', text: 'first, new\n' },
    { path: 'dist/second.json', text: 'second, new\n' },
    { path: 'src/generated/third.ts', text: 'third, new\n' },
  ]

  it('writes all of them, in directories that it makes, and leaves nothing else behind', () => {
    const root = temporaryDirectory()
    writeFiles(root, files)
    expect(filesUnder(root)).toEqual({
      'dist/first.json': 'first, new\n',
      'dist/second.json': 'second, new\n',
      'src/generated/third.ts': 'third, new\n',
    })
  })

  it('writes bytes as they are', () => {
    const root = temporaryDirectory()
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    writeFiles(root, [{ path: 'dist/all.bin', bytes }])
    expect(new Uint8Array(readFileSync(join(root, 'dist/all.bin')))).toEqual(bytes)
  })

  it('replaces files that are there and leaves others alone', () => {
    const root = directoryWith({ 'dist/first.json': 'first, old\n', 'dist/other.json': 'other\n' })
    writeFiles(root, files)
    expect(readFileSync(join(root, 'dist/first.json'), 'utf8')).toBe('first, new\n')
    expect(readFileSync(join(root, 'dist/other.json'), 'utf8')).toBe('other\n')
  })

  it.for([
    { obstacle: 'a directory stands where the last file must go', at: 'src/generated/third.ts/x' },
    { obstacle: 'a directory stands where the first file must go', at: 'dist/first.json/x' },
    { obstacle: 'a file stands where a directory must be', at: 'src/generated' },
  ])('writes none of them when $obstacle', ({ at }) => {
    const root = directoryWith({ 'dist/second.json': 'second, old\n', [at]: 'in the way\n' })
    const before = filesUnder(root)
    expect(() => writeFiles(root, files)).toThrow()
    expect(filesUnder(root)).toEqual(before)
  })
})

describe('removing what is no more', () => {
  it('removes what an earlier build wrote and this one did not, and nothing else', () => {
    const root = directoryWith({
      'dist/files/csv/old.csv': 'old',
      'dist/files/new.json': 'new',
      'src/generated/old.ts': 'old',
      'dist/index.js': 'of the compiler',
    })
    removeVanished(root, [{ path: 'dist/files/new.json', text: 'new' }])
    expect(Object.keys(filesUnder(root)).sort()).toEqual(['dist/files/new.json', 'dist/index.js'])
  })
})

function emitted(root: string): OutputFile[] {
  const result = compileRecords(root)
  if (!result.ok) throw new Error('the base records have a fault')
  return outputFiles(result.dataset)
}

function textOf(files: readonly OutputFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`no file ${path} was emitted`)
  // Of bytes, a character each, so that they can be compared.
  const content = contentOf(file)
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
}

function directoryWith(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory()
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
  return root
}
