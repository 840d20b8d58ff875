import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { snippetsOf } from '../src/markdown-snippets.ts'
import {
  type Consumer,
  installPackedPackage,
  PACKAGE_ROOT,
  runModule,
  runNode,
} from '../src/packed-package.ts'

const PAGES = ['README.md', ...readdirSync(join(PACKAGE_ROOT, 'docs')).map((name) => `docs/${name}`)].sort()

/** Pages made from the rules and the schemas, which show records and no program; the data package tests them. */
const GENERATED_PAGES = ['docs/data-dictionary.md', 'docs/rules.md']

const snippets = PAGES.flatMap((page) => snippetsOf(page, readFileSync(join(PACKAGE_ROOT, page), 'utf8')))
const named = snippets.map((snippet, index) => ({ ...snippet, name: `snippet-${index}` }))

let consumer: Consumer
afterAll(() => consumer.remove())

beforeAll(async () => {
  consumer = await installPackedPackage()
  mkdirSync(join(consumer.directory, 'snippets'))
  for (const { name, code } of named) {
    // Each is a module of its own, as a reader would paste it.
    writeFileSync(join(consumer.directory, `snippets/${name}.ts`), code)
  }
  writeFileSync(join(consumer.directory, 'tsconfig.json'), JSON.stringify(TSCONFIG))
})

describe('the snippets of the documentation', () => {
  it('stand on every page that somebody wrote, and each says what it prints', () => {
    for (const page of PAGES.filter((page) => !GENERATED_PAGES.includes(page))) {
      expect([page, snippets.some(({ place }) => place.startsWith(`${page}:`))]).toEqual([page, true])
    }
    expect(snippets.filter(({ prints }) => prints.length === 0).map(({ place }) => place)).toEqual([])
  })

  it('stand on no page that is generated', () => {
    for (const page of GENERATED_PAGES) {
      expect(readFileSync(join(PACKAGE_ROOT, page), 'utf8')).toMatch(/^<!-- Generated from /)
      expect(snippets.filter(({ place }) => place.startsWith(`${page}:`))).toEqual([])
    }
  })

  it('hold under a strict TypeScript with Node resolution, without an unused import', async () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const { exitCode, output } = await runNode(consumer, tsc, '-p', '.')
    // The compiler names the files; a reader needs the pages.
    const report = named.reduce(
      (text, { name, place }) => text.replaceAll(`snippets/${name}.ts`, place),
      output,
    )
    expect({ exitCode, report }).toEqual({ exitCode: 0, report: '' })
  })

  it.for(named)('print what they say: $place', async ({ name, prints }) => {
    const { exitCode, output } = await runNode(consumer, `out/${name}.js`)
    expect({ exitCode, printed: output.trimEnd().split('\n') }).toEqual({ exitCode: 0, printed: prints })
  })
})

describe('the readme', () => {
  const readme = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8')

  it('links every page of the documentation', () => {
    const linked = [...readme.matchAll(/\]\((docs\/[^)]+)\)/g)].map(([, path]) => path)
    expect(linked.sort()).toEqual(PAGES.filter((page) => page.startsWith('docs/')))
  })

  it('names every entry that the package has, and no other', () => {
    const named = new Set(
      [...readme.matchAll(/`@partnership\/data(\/[\w.*/-]+)?`/g)].map(([, path = '']) => `.${path}`),
    )
    const kinds = [...(/\(and ([^)]*)\)/.exec(readme)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(
      ([, name]) => `./${name}`,
    )
    // The shape of our own manifest.
    const manifest = JSON.parse(readFileSync(join(consumer.installed, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, unknown>>
    }
    const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')
    expect([...named, ...kinds].sort()).toEqual(entries.sort())
  })

  it('names only functions and constants that the main entry has', async () => {
    const exported = await runModule(
      consumer,
      `console.log(JSON.stringify(Object.keys(await import('@partnership/data'))))`,
    )
    const section = readme.slice(readme.indexOf('## The main entry'), readme.indexOf('## Command line'))
    const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell)
    const names = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)/g)].map(([, name]) => name))
    expect(names.length).toBeGreaterThan(20)
    expect(exported).toEqual(expect.arrayContaining(names))
  })

  it('lists the commands that the command line has', async () => {
    const { output } = await runNode(consumer, join(consumer.installed, 'dist/cli.js'), '--help')
    const [, rows = ''] = output.split('\nCommands:\n')
    const commands = [...rows.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name)
    const listed = [...readme.matchAll(/^\| `partnership-data ([\w-]+)/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(commands.filter((name) => name !== 'help').sort())
  })
})

const TSCONFIG = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    // A type error must not keep the other snippets from being run.
    noEmitOnError: false,
    rootDir: 'snippets',
    outDir: 'out',
  },
  include: ['snippets'],
}
