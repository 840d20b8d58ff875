import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Compiler, DATA_PACKAGE, DIRECTORIES, loadCompiler } from './compiler.ts'
import { copyOf, cutRecord, readTemplates, writeCopies } from './generate-records.ts'

let compiler: Compiler
let records: number
const root = mkdtempSync(join(tmpdir(), 'generated-records-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

beforeAll(async () => {
  compiler = await loadCompiler()
  records = writeCopies(readTemplates(compiler), 2, root)
})

/** Text of every record file by its place, of the generated records or of the real ones. */
function textsUnder(directory: string): Map<string, string> {
  return new Map(
    DIRECTORIES.flatMap(({ directory: kind }) =>
      readdirSync(join(directory, 'records', kind)).map((file): [string, string] => [
        `${kind}/${file}`,
        readFileSync(join(directory, 'records', kind, file), 'utf8'),
      ]),
    ),
  )
}

describe('records generated twice over', () => {
  it('have no fault', () => {
    const { faults, checked } = compiler.open(root).check()
    expect(faults.slice(0, 5)).toEqual([])
    expect(checked).toBe(records)
  })

  it('are the real ones, byte for byte, and one more of each', () => {
    const real = textsUnder(fileURLToPath(DATA_PACKAGE))
    const generated = textsUnder(root)
    expect(generated.size).toBe(2 * real.size)
    expect(records).toBe(generated.size)
    for (const [file, text] of real) {
      expect(generated.get(file)).toBe(text)
      expect(generated.has(file.replace('.yml', '-copy-2.yml'))).toBe(true)
    }
  })

  it('point only into their own copy', () => {
    let references = 0
    for (const { kind, directory } of DIRECTORIES) {
      for (const file of readdirSync(join(root, 'records', directory))) {
        const record: unknown = parse(readFileSync(join(root, 'records', directory, file), 'utf8'))
        for (const path of compiler.referencePaths(kind, record)) {
          const id = String(path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), record))
          references += 1
          if (id.endsWith('-copy-2') !== file.endsWith('-copy-2.yml')) expect.fail(`${file} points at ${id}`)
        }
      }
    }
    expect(references).toBeGreaterThan(records)
  })

  it('share no address of a source', () => {
    const addresses = [...textsUnder(root)]
      .filter(([file]) => file.startsWith('sources/'))
      .map(([, text]) => parse(text).url)
      .filter((url) => url !== null)
    expect(addresses.length).toBeGreaterThan(100)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('show a fault that is put into the second copy', () => {
    const file = 'records/events/treaty-signing-copy-2.yml'
    const text = readFileSync(join(root, file), 'utf8')
    const broken = text.replace('russia-iran-2025-copy-2', 'russia-iran-2025-copy-3')
    expect(broken).not.toBe(text)
    writeFileSync(join(root, file), broken)
    try {
      expect(compiler.open(root).check().faults).toEqual([
        expect.objectContaining({ file, code: 'E102', name: 'unknown-treaty' }),
      ])
    } finally {
      writeFileSync(join(root, file), text)
    }
  })
})

describe('a copy of one record', () => {
  const text = `name: "Ada First"
formerIds: [adah, 'ada-f']
url: https://example.org/#top
archivedAt: 'https://example.org/'
topics: ['trade', ties] # both
memberOf: "norland"
note: Ada First
`
  const template = {
    directory: 'actors',
    id: 'ada',
    ...cutRecord(text, () => [['memberOf'], ['topics', 1], ['topics', 0]]),
  }

  it('marks ids and addresses, quoted or not, and nothing else', () => {
    expect(copyOf(template, 7)).toEqual({
      id: 'ada-copy-7',
      text: `name: "Ada First"
formerIds: [adah-copy-7, 'ada-f-copy-7']
url: https://example.org/#top-copy-7
archivedAt: 'https://example.org/#copy-7'
topics: ['trade-copy-7', ties-copy-7] # both
memberOf: "norland-copy-7"
note: Ada First
`,
    })
  })

  it('is the record itself the first time', () => {
    expect(copyOf(template, 1)).toEqual({ id: 'ada', text })
  })

  it('is refused where a reference is not written in its place', () => {
    expect(() => cutRecord('topics: [trade]\n', () => [['topics', 1]])).toThrow('topics.1')
  })
})
