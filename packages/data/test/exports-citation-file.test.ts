import { Cite } from '@citation-js/core'
import '@citation-js/plugin-software-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exportsOf } from './exports-of.ts'
import { textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
const text = textAt(exportsOf(dataset), 'CITATION.cff')

/** What a citation manager finds in a citation file: the work to cite, then its references. */
function readEntries(file: string) {
  return new Cite(file).data
}

/** What version 1.2.0 of the format requires, as far as a citation file lacks it. */
function missingFrom(file: string): string[] {
  const { references, ...root } = parse(file)
  const lacking = (part: object, required: readonly string[], where: string) =>
    required.filter((key) => !(key in part)).map((key) => where + key)
  return [
    ...lacking(root, ['authors', 'cff-version', 'message', 'title'], ''),
    ...references.flatMap((reference: object, index: number) =>
      lacking(reference, ['authors', 'title', 'type'], `references.${index}.`),
    ),
  ]
}

describe('the citation file', () => {
  it('is read by a citation manager as a dataset with title, author and version', () => {
    expect(readEntries(text)[0]).toMatchObject({
      type: 'dataset',
      title: expect.stringContaining('17 January 2025'),
      author: [{ literal: 'Partnership Brief contributors' }],
      version: dataset.version,
    })
  })

  it('gives its licence, and no day of release, which no record knows', () => {
    expect(parse(text)).toMatchObject({ 'cff-version': '1.2.0', license: 'CC-BY-4.0' })
    expect(parse(text)).not.toHaveProperty('date-released')
  })

  it('refers to every primary source that a treaty cites, as the page that it is, and to nothing else', () => {
    const cited = JSON.stringify(dataset.treaties)
    const primary = dataset.sources.filter(
      ({ id, grade }) => grade === 'primary' && cited.includes(`"source":"${id}"`),
    )
    const references = readEntries(text).slice(1)
    expect(primary.length).toBeGreaterThan(3)
    expect(references.map(({ URL }) => URL)).toEqual(primary.map(({ url }) => url))
    expect(references.map(({ author }) => author)).toEqual(
      primary.map(({ publisher }) => [{ literal: publisher }]),
    )
    expect(new Set(references.map(({ type }) => type))).toEqual(new Set(['webpage']))
  })

  it('has what its format requires', () => {
    expect(missingFrom(text)).toEqual([])
  })
})

describe('a citation file with a fault', () => {
  it('is no citation file to a citation manager without the version of the format', () => {
    const [entry] = readEntries(without(/^cff-version: .*\n/m))
    expect(entry).not.toHaveProperty('author')
  })

  it('is no dataset to it when its type is gone', () => {
    expect(readEntries(without(/^type: dataset\n/m))[0]?.type).not.toBe('dataset')
  })

  it('is refused when it is not YAML', () => {
    expect(() => readEntries(text.replace('authors:', 'authors: ['))).toThrow()
  })

  it.for([
    ['title', /^title: .*\n/m],
    ['message', /^message: .*\n/m],
    ['references.0.title', /^ {4}title: .*\n/m],
  ] as const)('is found to lack its %s', ([key, line]) => {
    expect(missingFrom(without(line))).toEqual([key])
  })
})

function without(line: RegExp): string {
  expect(text).toMatch(line)
  return text.replace(line, '')
}
