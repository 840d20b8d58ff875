import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVERY_RULE } from '../src/compile/lint/index.ts'
import { PACKAGE_ROOT } from './real-dataset.ts'

const page = readFileSync(join(PACKAGE_ROOT, 'docs/neutrality.md'), 'utf8')
const rows = [...page.matchAll(/^\| (\d+)\. (.*) \|$/gm)].map(([, number, cells = '']) => ({
  number: Number(number),
  cells: cells.split(' | ').map((cell) => cell.trim()),
}))

/** Every code that the compiler can give: those of the rules, and those that stand in its own files. */
const codes = new Set([
  ...EVERY_RULE.map(({ code }) => code),
  ...readdirSync(join(PACKAGE_ROOT, 'src/compile'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap(
      (name) => readFileSync(join(PACKAGE_ROOT, 'src/compile', name), 'utf8').match(/\bE\d{3}\b/g) ?? [],
    ),
  // Made in src/neutrality from the letter of the list.
  'E190',
  'E191',
])

describe('the page on neutrality', () => {
  it('has a row for each of the twelve rules, with something for records, slides and questions', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    for (const { number, cells } of rows) {
      expect([number, cells.length, cells.filter((cell) => cell === '')]).toEqual([number, 4, []])
      expect(cells.join(), `rule ${number} names no code`).toMatch(/[ES]\d{3}/)
    }
  })

  it('names only codes that exist', () => {
    const named = [...new Set(page.match(/\bE\d{3}\b/g))]
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })

  it('names every rule on questions and on what is said, so that none is forgotten', () => {
    const neutral = EVERY_RULE.map(({ code }) => code).filter((code) => /^E2(0[1-7]|5|6)/.test(code))
    expect(neutral.length).toBeGreaterThan(15)
    expect(neutral.filter((code) => !page.includes(code))).toEqual([])
  })

  it('names only tests and lists that are there', () => {
    const files = [...page.matchAll(/`((?:packages|apps|test)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(3)
    const missing = files.filter((path) => {
      const root = path.startsWith('test/') ? PACKAGE_ROOT : join(PACKAGE_ROOT, '../..')
      return !existsSync(join(root, path))
    })
    expect(missing).toEqual([])
  })
})
