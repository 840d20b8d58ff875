import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { type ListShippedOptions, listShipped } from './list-shipped.ts'
import { madePackage, writeProject } from './made-packages.ts'
import type { ShippedPackage } from './shipped-package.ts'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

const page = '<script type="module" src="/main.js"></script>'

/** The list that a build of a project writes. */
async function listOf(
  files: Readonly<Record<string, string | object>>,
  { fileName = 'list.json', ...options }: Partial<ListShippedOptions> = {},
  { plugins = [], ...more }: { plugins?: Plugin[]; modulePreload?: true } = {},
): Promise<string> {
  root = writeProject({ 'index.html': page, 'package.json': { name: 'ours', private: true }, ...files })
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { assetsInlineLimit: 0, modulePreload: false, ...more },
    plugins: [...plugins, listShipped({ fileName, ...options })],
  })
  return readFileSync(join(root, 'dist', fileName), 'utf8')
}

const namesIn = (list: string) => (JSON.parse(list) as ShippedPackage[]).map(({ name }) => name)

describe('the list of what is shipped', () => {
  it('has the packages of which code is left, and none of which nothing is', async () => {
    const list = await listOf({
      'main.js': "import { used } from 'made-used'\nimport { unused } from 'made-unused'\nconsole.log(used)",
      ...madePackage('made-used', { 'index.js': 'export const used = document.title' }),
      ...madePackage('made-unused', { 'index.js': 'export const unused = () => document.title' }),
      ...madePackage('made-installed', { 'index.js': 'document.title = "never imported"' }),
    })
    expect(namesIn(list)).toEqual(['made-used'])
    expect(JSON.parse(list)).toEqual([
      {
        name: 'made-used',
        version: '1.0.0',
        licence: 'MIT',
        homepage: 'https://example.org/made-used',
        text: 'The licence of made-used',
      },
    ])
  })

  it('has the packages of style sheets, those that others import among them, and of fonts and pictures', async () => {
    const list = await listOf({
      'main.js': "import '@made/styles/a.css'\nimport './own.css'",
      'own.css': '@import "made-imported/b.css";\n.own { background: url("made-picture/c.png") }',
      ...madePackage('@made/styles', { 'a.css': '.a { color: red }' }),
      ...madePackage('made-imported', { 'b.css': '.b { color: blue }' }),
      ...madePackage('made-picture', { 'c.png': 'a picture' }),
    })
    expect(namesIn(list)).toEqual(['@made/styles', 'made-imported', 'made-picture'])
  })

  it('knows a package by its own manifest, not by one inside that says how modules are read', async () => {
    const list = await listOf({
      'main.js': "import 'made/esm/index.js'",
      ...madePackage('made', {
        'esm/package.json': { type: 'module' },
        'esm/index.js': 'document.title = "made"',
      }),
    })
    expect(namesIn(list)).toEqual(['made'])
  })

  it('has packages that reach readers by another way, also where only another package finds them', async () => {
    const list = await listOf(
      {
        'main.js': 'document.title = "ours"',
        ...madePackage('made-font', {}),
        ...madePackage('made-maker/node_modules/made-inner', {
          'package.json': { name: 'made-inner', version: '2.0.0', license: 'ISC' },
        }),
        ...madePackage('made-maker', {}),
      },
      { also: ['made-font', 'made-maker>made-inner'] },
    )
    expect(namesIn(list)).toEqual(['made-font', 'made-inner'])
  })

  it('is the same to the byte when it is written again, whatever is imported first', async () => {
    const packages = { ...madePackage('made-a', code('a')), ...madePackage('made-b', code('b')) }
    const first = await listOf({ 'main.js': "import 'made-a'\nimport 'made-b'", ...packages })
    rmSync(root, { recursive: true })
    const second = await listOf({ 'main.js': "import 'made-b'\nimport 'made-a'", ...packages })
    expect(namesIn(first)).toEqual(['made-a', 'made-b'])
    expect(second).toBe(first)
  })

  it('is a text to read under any name but that of data', async () => {
    const list = await listOf(
      { 'main.js': "import 'made'", ...madePackage('made', code('made')) },
      { fileName: 'licences.txt' },
    )
    expect(list).toContain('made 1.0.0  MIT  https://example.org/made')
    expect(list).toContain('The licence of made')
  })
})

describe('a module that stands in no file', () => {
  const files = { 'main.js': "import 'virtual:made'", ...madePackage('made-by', {}) }
  const maker: Plugin = {
    name: 'maker',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0virtual:') ? 'document.title = "made"' : undefined),
  }

  it('is listed with the package whose code it is', async () => {
    const list = await listOf(files, { origins: [[/^virtual:made$/, 'made-by']] }, { plugins: [maker] })
    expect(namesIn(list)).toEqual(['made-by'])
  })

  it('is listed with Vite, when Vite has put it there', async () => {
    const main = { 'main.js': 'document.title = "ours"' }
    const list = await listOf({ ...main, ...madePackage('vite', {}) }, {}, { modulePreload: true })
    expect(namesIn(list)).toEqual(['vite'])
  })

  it('is not listed when it is ours', async () => {
    expect(
      namesIn(await listOf(files, { origins: [[/^virtual:made$/, null]] }, { plugins: [maker] })),
    ).toEqual([])
  })

  it('stops the build when nobody says whose code it is', async () => {
    await expect(listOf(files, {}, { plugins: [maker] })).rejects.toThrow(
      'whose code the module "virtual:made" is',
    )
  })
})

function code(title: string) {
  return { 'index.js': `document.title = ${JSON.stringify(title)}` }
}
