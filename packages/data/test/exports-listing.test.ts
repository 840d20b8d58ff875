import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { EXPORTS, type ListedExport } from '../src/exports/index.ts'
import { exportsOf } from './exports-of.ts'
import { contentAt, textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'

describe('the list of exports', () => {
  const { dataset } = compileRealRecords()
  const files = exportsOf(dataset)
  // The shape is what the test is about; a wrong one fails it.
  const list = JSON.parse(textAt(files, 'index.json')) as {
    readonly version: string
    readonly exports: readonly ListedExport[]
  }
  const listed = list.exports.flatMap((one) => one.files)

  it('names every format and every file that is written, each once', () => {
    expect(list.version).toBe(dataset.version)
    expect(list.exports.map(({ format }) => format)).toEqual(EXPORTS.map(({ format }) => format))
    expect(['index.json', ...listed.map(({ path }) => path)].sort()).toEqual(
      files.map(({ path }) => path).sort(),
    )
  })

  it('gives the size and the digest of each file as it is written', () => {
    for (const { path, bytes, hash } of listed) {
      const content = Buffer.from(contentAt(files, path))
      expect([path, bytes]).toEqual([path, content.length])
      expect([path, hash]).toEqual([path, `sha256:${createHash('sha256').update(content).digest('hex')}`])
    }
  })

  it('says of a format what it has no room for', () => {
    expect(list.exports.flatMap(({ format, omission }) => (omission ? [[format, omission]] : []))).toEqual([
      ['kahoot', expect.stringMatching(/^Left out are \d+ of \d+ questions: /)],
    ])
  })

  it('begins the tables with their descriptor, by which a program finds the rest', () => {
    const tables = list.exports.find(({ format }) => format === 'csv')
    expect(tables?.files[0]?.path).toBe('datapackage.json')
  })
})
