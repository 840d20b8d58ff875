import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { layOver, overridesOf } from '../../test/example-tree.ts'
import { FAULTY_TREES } from '../../test/faulty-records.ts'
import { compileTree } from '../../test/record-tree.ts'
import { FAULT_CATALOGUE } from './fault-catalogue.ts'

const SOURCES = fileURLToPath(new URL('../', import.meta.url))

/** The codes that stand as strings in the sources, as often as they stand there. */
function codesInSources(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('generated'))
    .flatMap((file) => readFileSync(join(SOURCES, file), 'utf8').match(/(?<=['"])E\d{3}(?=['"])/g) ?? [])
}

const printedNames = (code: string) => {
  const kind = FAULT_CATALOGUE.find((candidate) => candidate.code === code)
  return [kind?.name, ...(kind?.otherNames ?? [])]
}

describe('the catalogue of faults', () => {
  it('lists each code once, in order', () => {
    const codes = FAULT_CATALOGUE.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    for (const code of codes) expect(code).toMatch(/^E\d{3}$/)
  })

  it('has every code of the sources, and each is written once', () => {
    expect(codesInSources().sort()).toEqual(FAULT_CATALOGUE.map(({ code }) => code))
  })

  it('gives every kind of fault names of its own, and says in one line why it is a fault', () => {
    const names = FAULT_CATALOGUE.flatMap(({ name, otherNames = [] }) => [name, ...otherNames])
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const { reason } of FAULT_CATALOGUE) expect(reason).toMatch(/^[A-Z][^\n]+\.$/)
  })

  it('has every name that a fault is printed with', () => {
    for (const line of FAULTY_TREES.flatMap(({ lines }) => lines)) {
      const [, code = '', name] = / {2}(E\d{3}) (\S+) {2}/.exec(line) ?? []
      expect([line, printedNames(code)]).toEqual([line, expect.arrayContaining([name])])
    }
  })
})

describe('the examples of the catalogue', () => {
  it.for(FAULT_CATALOGUE)('of $code $name: the bad one has this fault and no other', ({ code, bad }) => {
    const result = compileTree(overridesOf(bad))
    const faults = result.ok ? [] : result.faults
    expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set([code]))
    for (const { name } of faults) expect(printedNames(code)).toContain(name)
    const files = Object.keys(bad).map((path) => posix.normalize(`records/${path}`))
    for (const { file } of faults) expect(files).toContain(file)
  })

  it.for(FAULT_CATALOGUE)('of $code $name: the good one has no fault', ({ good }) => {
    const result = compileTree(overridesOf(good))
    expect(result.ok ? [] : result.faults).toEqual([])
  })

  it.for(FAULT_CATALOGUE)('of $code $name are short enough to be read', ({ bad, good }) => {
    for (const text of [...Object.values(bad), ...Object.values(good)]) {
      const lines = text.trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(15)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
    }
  })
})

describe('laying lines over a record', () => {
  const BASE = 'title: A\nactors:\n  - a\n  - b\nnote: |\n  x\n'

  it('replaces the keys that are there and adds the others at the end', () => {
    expect(layOver(BASE, "# why\nactors: [c]\ndate: '2021'\n")).toBe(
      "title: A\n# why\nactors: [c]\nnote: |\n  x\ndate: '2021'\n",
    )
    expect(layOver('', BASE)).toBe(BASE)
    expect(layOver(BASE, BASE)).toBe(BASE)
  })

  it('refuses lines that are no keys of a record, rather than losing them', () => {
    expect(() => layOver('', '  title: A\n')).toThrow(RangeError)
  })
})
