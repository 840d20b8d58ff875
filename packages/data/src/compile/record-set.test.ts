import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASE_RECORDS } from '../../test/base-records.ts'
import { replacing, writeRecord, writeRecordTree } from '../../test/record-tree.ts'
import { formatFault } from './fault.ts'
import { openRecordSet, type RecordSet } from './record-set.ts'

/** Changes of one file each, many of which make or mend a fault in another file. */
const EDITS: readonly (readonly [path: string, edit: (base: string) => string | null])[] = [
  ['actors/norland.yml', () => null],
  ['actors/norland.yml', () => 'type: kingdom\n'],
  ['actors/ada-first.yml', replacing('variants: [', 'variants: [tolls, ')],
  ['actors/ada-first.yml', (base) => `${base}formerIds: [sudland]\n`],
  ['actors/bo-second.yml', (base) => `${base}formerIds: [bo-old]\n`],
  ['actors/ada-first.yml', (base) => `${base}formerIds: [bo-old]\n`],
  ['actors/bo-old.yml', () => BASE_RECORDS['actors/bo-second.yml'] ?? ''],
  ['topics/ties.yml', replacing('broader: null', 'broader: trade')],
  ['topics/opening.yml', () => BASE_RECORDS['topics/trade.yml'] ?? ''],
  ['treaties/bridge-treaty.yml', replacing('articles: 3', 'articles: 1')],
  ['treaties/bridge-treaty.yml', () => '- not a record\n'],
  ['treaties/bridge-treaty.yml', () => 'broken: [\n'],
  ['provisions/bridge-article-1.yml', replacing('\narticle: 1', '\narticle: 2')],
  ['provisions/bridge-article-2.yml', replacing('\narticle: 2', '\narticle: 1')],
  ['provisions/bridge-article-2.yml', () => null],
  ['provisions/new-article.yml', () => BASE_RECORDS['provisions/bridge-article-2.yml'] ?? ''],
  ['sources/daily-wire.yml', replacing('grade: wire', 'grade: repost')],
  ['sources/daily-wire.yml', () => null],
  ['events/opening.yml', (base) => `${base}act: {treaty: bridge-treaty, act: opening}\n`],
  ['events/opening.yml', replacing('The bridge opens', 'The regime opens')],
  ['events/opening.yml', replacing('The bridge opens', 'By Article 2 the bridge opens')],
  ['events/opening.yml', replacing('The bridge opens', 'By Article 3 the bridge opens')],
  ['events/Opening.yml', () => 'title: A bad name\n'],
]

const edits = fc.constantFrom(...EDITS, ...EDITS.map(([path]) => [path, unchanged] as const))

function unchanged(base: string): string | null {
  return base === '' ? null : base
}

function linesOf(records: RecordSet): string[] {
  return records.check().faults.map(formatFault)
}

describe('a set of records', () => {
  it('finds after any edits what a set that is opened afresh finds', () => {
    const root = writeRecordTree()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(edits, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 }),
        (steps) => {
          for (const [path, base] of Object.entries(BASE_RECORDS)) writeRecord(root, path, base)
          const records = openRecordSet(root)
          expect(linesOf(records)).toEqual([])
          for (const [[path, edit], byListing, look] of steps) {
            const text = edit(BASE_RECORDS[path] ?? '')
            if (text === null) rmSync(join(root, 'records', path), { force: true })
            else writeRecord(root, path, text)
            records.refresh([`records/${path}`])
            // A name that is no id is found by listing the directories.
            if (byListing || path === 'events/Opening.yml') records.rescan()
            if (look) expect(linesOf(records)).toEqual(linesOf(openRecordSet(root)))
          }
          expect(linesOf(records)).toEqual(linesOf(openRecordSet(root)))
          expect(records.valid().map(({ source }) => source)).toEqual(
            openRecordSet(root)
              .valid()
              .map(({ source }) => source),
          )
          for (const [path] of EDITS) rmSync(join(root, 'records', path), { force: true })
        },
      ),
      { numRuns: 80 },
    )
  })

  it('is tried with edits that reach every way in which a record can be wrong because of another', () => {
    const codes = EDITS.flatMap(([path, edit]) => {
      const text = edit(BASE_RECORDS[path] ?? '')
      return linesOf(openRecordSet(writeRecordTree({ [path]: text }))).map((line) => /E\d{3}/.exec(line)?.[0])
    })
    expect([...new Set(codes)].sort()).toEqual(
      'E100 E101 E102 E103 E104 E106 E107 E110 E111 E204 E206 E207 E210 E211 E221'.split(' '),
    )
  })

  it('checks again what was changed and what asked for it, and nothing else', () => {
    const root = writeRecordTree()
    const records = openRecordSet(root)
    expect(records.check()).toEqual({ faults: [], checked: records.size })
    expect(records.check()).toEqual({ faults: [], checked: 0 })

    const touch = (path: string, edit: (base: string) => string) => {
      writeRecord(root, path, edit(BASE_RECORDS[path] ?? ''))
      records.refresh([`records/${path}`])
      return records.check().checked
    }
    expect(touch('questions/who-built-it.yml', (base) => base)).toBe(0)
    expect(touch('questions/who-built-it.yml', (base) => `${base}# a comment\n`)).toBe(1)
    const everything = records.size
    expect(touch('topics/ties.yml', (base) => `${base}# a comment\n`)).toBeLessThan(everything / 2)
    // Who has one more spelling concerns every text.
    expect(touch('actors/ada-first.yml', replacing('variants: [', 'variants: [Adela, '))).toBe(everything)
    expect(touch('actors/ada-first.yml', replacing('variants: [', 'variants: [Adela, '))).toBe(0)
  })
})
