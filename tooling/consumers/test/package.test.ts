import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTIONS, KINDS } from '@partnership/data'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Consumer,
  installPackedPackage,
  modulesLoadedBy,
  runModule,
  runNode,
} from '../src/packed-package.ts'

let consumer: Consumer
afterAll(() => consumer.remove())

beforeAll(async () => {
  consumer = await installPackedPackage()
})

describe('the packed package', () => {
  it('holds the build, its readme, changelog, licences and manifest, and neither records nor sources nor tests', () => {
    const roots = new Set(consumer.packedFiles.map((file) => file.split('/')[0]))
    expect([...roots].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'LICENSE-DATA',
      'README.md',
      'dist',
      'docs',
      'package.json',
    ])
    expect(consumer.packedFiles.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([])
  })

  it('has a file behind every entry of its exports map', () => {
    const manifest = readManifest(consumer)
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(targets.length).toBeGreaterThan(20)
    expect(
      targets.filter((target) => !existsSync(join(consumer.installed, target.replace(/\*$/, '')))),
    ).toEqual([])
  })

  it('has an entry for each kind of record', () => {
    const entries = Object.keys(readManifest(consumer).exports)
    for (const kind of KINDS) expect(entries).toContain(`./${COLLECTIONS[kind]}`)
  })

  it('brings a command that starts with what the package declares', async () => {
    const { exitCode, output } = await runNode(
      consumer,
      join(consumer.installed, readManifest(consumer).bin['partnership-data'] ?? ''),
      '--help',
    )
    expect(output).toMatch(/^Usage: partnership-data /)
    expect(exitCode).toBe(0)
  })
})

describe('the licences of the packed package', () => {
  it.each(['LICENSE', 'LICENSE-DATA'])('hold the same %s as the repository', (name) => {
    const ours = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
    expect(readFileSync(join(consumer.installed, name), 'utf8')).toBe(ours)
  })
})

describe('importing the packed package', () => {
  it('gives every kind and the functions over them', async () => {
    const names = await runModule(
      consumer,
      `const all = await import('@partnership/data'); console.log(JSON.stringify(Object.keys(all)))`,
    )
    expect(names).toEqual(
      expect.arrayContaining([
        ...KINDS.map((kind) => COLLECTIONS[kind]),
        ...[
          'findRecord',
          'recordById',
          'formatDate',
          'dateBounds',
          'isContested',
          'claimStatus',
          'voices',
          'verdictCounts',
        ],
        ...[
          'statusAt',
          'actOf',
          'articleSlots',
          'unnumberedProvisions',
          'codedValue',
          'citationsOf',
          'sourceLabel',
          'labelOf',
        ],
        ...['compareTreaties', 'entryIntoForce', 'sourcesFor', 'whyDoYouSay'],
        ...['VERDICT_LABELS', 'STANCE_LABELS', 'AFFILIATION_LABELS', 'version'],
      ]),
    )
  })

  it('works for a reader whose modules are CommonJS', async () => {
    const { exitCode, output } = await runNode(
      consumer,
      '--input-type=commonjs',
      '--eval',
      `const { events, formatDate } = require('@partnership/data')
       const alone = require('@partnership/data/events')
       console.log(alone.events === events, formatDate('2025-01-17'))`,
    )
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'true 17 January 2025\n' })
  })

  it('gives data that nobody can change', async () => {
    const survived = await runModule(
      consumer,
      `import { dataset, events, treaties, findRecord } from '@partnership/data'
       const attempts = {
         'a new record': () => events.push(events[0]),
         'no records': () => { events.length = 0 },
         'another title': () => { events[0].title = 'x' },
         'a new key': () => { events[0].extra = 1 },
         'a key less': () => { delete events[0].title },
         'another act': () => { treaties[0].acts[0].date = '1999' },
         'another citation': () => { treaties[0].acts[0].citations[0].source = 'x' },
         'another collection': () => { dataset.events = [] },
         'a change through a look-up': () => { findRecord(events[0].id).record.date = '1999' },
         'another order': () => events.reverse(),
       }
       const survived = Object.entries(attempts).filter(([, attempt]) => {
         try { attempt(); return true } catch (error) { return !(error instanceof TypeError) }
       })
       console.log(JSON.stringify(survived.map(([name]) => name)))`,
    )
    expect(survived).toEqual([])
  })

  it('gives the same records by kind, by name and as JSON', async () => {
    const { byKind, byName, json, version } = (await runModule(
      consumer,
      `import json from '@partnership/data/dataset.json' with { type: 'json' }
       const all = await import('@partnership/data')
       const collections = ${JSON.stringify(KINDS.map((kind) => COLLECTIONS[kind]))}
       const byKind = {}
       const byName = {}
       for (const name of collections) {
         byKind[name] = (await import('@partnership/data/' + name))[name]
         byName[name] = all[name]
       }
       console.log(JSON.stringify({ byKind, byName, json, version: all.version }))`,
      // The module above prints these.
    )) as { byKind: unknown; byName: unknown; json: Record<string, unknown>; version: string }
    const { version: ofJson, ...collections } = json
    expect(byKind).toEqual(collections)
    expect(byName).toEqual(collections)
    expect(version).toBe(ofJson)
    expect(version).toBe(readManifest(consumer).version)
  })

  it('finds a record by its id, and says what is missing when there is none', async () => {
    const answers = await runModule(
      consumer,
      `import { findRecord, recordById } from '@partnership/data'
       const attempt = (run) => { try { return run() } catch (error) { return error.name + ': ' + error.message } }
       console.log(JSON.stringify([
         findRecord('russia-iran-2025').kind,
         findRecord('nowhere') ?? null,
         recordById('treaty', 'russia-iran-2025').articles,
         attempt(() => recordById('treaty', 'russia')),
       ]))`,
    )
    expect(answers).toEqual([
      'treaty',
      null,
      47,
      'RangeError: the dataset has no treaty with the id "russia"',
    ])
  })

  it('loads neither a validator nor a Node built-in with the main entry', async () => {
    const modules = await modulesLoadedBy(consumer, '@partnership/data')
    expect(modules).toContain('dist/index.js')
    expect(modules.length).toBeGreaterThan(10)
    expect(modules.filter((module) => !module.startsWith('dist/'))).toEqual([])
    expect(modules.filter((module) => /^dist\/(cli|compile)|^dist\/schema\/(?!kinds)/.test(module))).toEqual(
      [],
    )
  })

  it('loads the search library with the search alone, and no record that is not passed to it', async () => {
    const modules = await modulesLoadedBy(consumer, '@partnership/data/search')
    expect(modules.filter((module) => !module.startsWith('dist/'))).toEqual([
      expect.stringMatching(/minisearch/),
    ])
    expect(modules.filter((module) => module.startsWith('dist/generated/'))).toEqual([])
  })

  it.for(KINDS.map((kind) => COLLECTIONS[kind]))(
    'loads the %s alone when they alone are asked for',
    async (name) => {
      expect(await modulesLoadedBy(consumer, `@partnership/data/${name}`)).toEqual([
        'dist/freeze.js',
        `dist/generated/${name}.js`,
      ])
    },
  )

  it('validates with the schemas what it holds, and nothing else', async () => {
    const results = await runModule(
      consumer,
      `import { events } from '@partnership/data/events'
       import { eventSchema, SCHEMAS } from '@partnership/data/schema'
       console.log(JSON.stringify([
         events.every((event) => eventSchema.safeParse(event).success),
         eventSchema.safeParse({ ...events[0], date: '2025-02-30' }).success,
         Object.keys(SCHEMAS),
       ]))`,
    )
    expect(results).toEqual([true, false, [...KINDS]])
  })

  it('lets nobody import past the exports map', async () => {
    const code = await runModule(
      consumer,
      `const code = await import('@partnership/data/dist/dataset.js').catch((error) => error.code); console.log(JSON.stringify(code))`,
    )
    expect(code).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  it('gives each interchange file by its name', async () => {
    const exported = consumer.packedFiles.flatMap((file) => /^dist\/files\/(.+)$/.exec(file)?.[1] ?? [])
    expect(exported).toEqual(expect.arrayContaining(['csv/events.csv', 'datapackage.json', 'CITATION.cff']))
    const found = await runModule(
      consumer,
      `const resolved = ${JSON.stringify(exported)}.map((path) => import.meta.resolve('@partnership/data/exports/' + path))
       console.log(JSON.stringify(resolved.map((url) => url.split('/dist/files/')[1])))`,
    )
    expect(found).toEqual(exported)
  })
})

interface Manifest {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

function readManifest({ installed }: Consumer): Manifest {
  // The shape of our own manifest.
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest
}
