import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COLLECTIONS, KINDS } from '../src/schema/kinds.ts'
import { type Consumer, installPackedPackage, modulesLoadedBy, runModule, runNode } from './packed-package.ts'
import { compileRealRecords } from './real-dataset.ts'

let consumer: Consumer

beforeAll(async () => {
  consumer = await installPackedPackage(afterAll)
})

describe('the packed package', () => {
  it('holds the build, its readme and its manifest, and neither records nor sources nor tests', () => {
    const roots = new Set(consumer.packedFiles.map((file) => file.split('/')[0]))
    expect([...roots].sort()).toEqual(['README.md', 'dist', 'package.json'])
    expect(consumer.packedFiles.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([])
  })

  it('has a file behind every entry of its exports map', () => {
    const manifest = readManifest(consumer)
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((target) => !existsSync(join(consumer.installed, target)))).toEqual([])
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
    expect(output).toMatch(/^partnership-data <command>/)
    expect(exitCode).toBe(0)
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

  it('gives the records as they are compiled now, so that the build is not an old one', async () => {
    const json = await runModule(
      consumer,
      `import json from '@partnership/data/dataset.json' with { type: 'json' }; console.log(JSON.stringify(json))`,
    )
    expect(json).toEqual(compileRealRecords().dataset)
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
})

describe('the types of the packed package', () => {
  it('hold under a strict TypeScript with Node resolution: ids are unions, and nothing can be assigned', async () => {
    writeFileSync(join(consumer.directory, 'consumer.ts'), CONSUMER)
    writeFileSync(
      join(consumer.directory, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022', 'dom'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          resolveJsonModule: true,
          noEmit: true,
          skipLibCheck: false,
        },
        files: ['consumer.ts'],
      }),
    )
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    expect(await runNode(consumer, tsc, '-p', '.')).toEqual({ exitCode: 0, output: '' })
  })
})

/** What a reader of the package may write, and what it may not: each expected error must be one. */
const CONSUMER = `
import {
  actOf, articleSlots, type ClaimId, claims, type EventId, events, findRecord, formatDate, isContested, type RecordId,
  recordById, statusAt, treaties, type TreatyId, type Verdict, verdictCounts, voices,
} from '@partnership/data'
import { events as eventsAlone } from '@partnership/data/events'
import { eventSchema } from '@partnership/data/schema'
import dataset from '@partnership/data/dataset.json' with { type: 'json' }
import schema from '@partnership/data/schema.json' with { type: 'json' }

export const treaty: TreatyId = 'russia-iran-2025'
export const anyRecord: RecordId = treaty
// @ts-expect-error no treaty has this id
export const wrongTreaty: TreatyId = 'russia-iran-2026'
// @ts-expect-error the id of a treaty is not that of an event
export const wrongKind: EventId = treaty
// @ts-expect-error any text is not an id
export const notAnId: ClaimId = String(treaty)

const [first] = events
if (first) {
  // @ts-expect-error readonly
  first.title = 'Another'
  // @ts-expect-error a list that cannot grow
  events.push(first)
  // @ts-expect-error readonly, however deep
  first.citations[0]!.source = first.citations[0]!.source
}

const found = findRecord('treaty-signing')
if (found?.kind === 'event') formatDate(found.record.date)
// @ts-expect-error only an event has a CAMEO code
found?.record.cameo

const act = actOf(recordById('treaty', 'russia-iran-2025'), 'signature')
// @ts-expect-error not a type of act
actOf(treaties[0]!, 'signing')
const day: string = formatDate(act?.date ?? '', 'short')
// @ts-expect-error not a style
formatDate(day, 'tiny')
const status: 'under-negotiation' | 'signed' | 'in-force' = statusAt(treaties[0]!, day)
const verdict: Verdict = 'more-precise'
const count: number = verdictCounts(claims)[verdict]
const denying: number = claims.filter(isContested).flatMap((claim) => voices(claim).denying).length
const slots: number = articleSlots(treaties[0]!, dataset.provisions).length
const sameType: typeof eventsAlone = dataset.events
const valid: boolean = eventSchema.safeParse(sameType[0]).success
const described: unknown = schema['$schema']
export { count, denying, described, slots, status, valid }
`

interface Manifest {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

function readManifest({ installed }: Consumer): Manifest {
  // The shape of our own manifest.
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest
}
