import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import datapackage from 'datapackage'
import { describe, expect, it } from 'vitest'
import { isContested } from '../src/derive/claims.ts'
import { isWeak } from '../src/derive/weakness.ts'
import { contentOf, type ExportFile } from '../src/exports/export-format.ts'
import { COLLECTIONS, KINDS } from '../src/schema/kinds.ts'
import { exportsOf } from './exports-of.ts'
import { type Descriptor, findTableFaults, readDescriptor, readTable, textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'
import { rebuildRecords, withoutEmpty } from './rebuild-records.ts'
import { compiledTree, replacing, temporaryDirectory } from './record-tree.ts'

const { dataset } = compileRealRecords()
const files = exportsOf(dataset)

describe('the tables', () => {
  it('hold the whole dataset: the records can be put together from them again', () => {
    const rebuilt = rebuildRecords(files)
    for (const kind of KINDS) {
      const name = COLLECTIONS[kind]
      expect(rebuilt.get(name), name).toEqual(dataset[name].map(withoutEmpty))
    }
  })

  it.for([
    ['a note is gone', 'csv/treaty_acts.csv', (text: string) => text.replace('22 Esfand 1379', '')],
    ['a citation is gone', 'csv/citations.csv', (text: string) => text.replace(/\n.+\n$/, '\n')],
    ['two items change places', 'csv/act_actors.csv', swapFirstRows],
  ] as const)('are found to hold less when %s', ([, path, change]) => {
    const rebuilt = rebuildRecords(changing(files, path, change))
    const isSame = KINDS.every(
      (kind) =>
        JSON.stringify(sorted(rebuilt.get(COLLECTIONS[kind]))) ===
        JSON.stringify(sorted(dataset[COLLECTIONS[kind]].map(withoutEmpty))),
    )
    expect(isSame).toBe(false)
  })

  it('keep former ids, which no record has yet', () => {
    const base = compiledTree({ 'events/opening.yml': (text) => `${text}formerIds: [bridge-opened]\n` })
    expect(readTable(exportsOf(base), 'former_ids')).toEqual([
      { record: 'opening', position: '0', formerId: 'bridge-opened' },
    ])
  })

  it('are written as expected, cell by cell', () => {
    const base = exportsOf(
      compiledTree({ 'events/opening.yml': replacing('Bridge opened', 'Bridge, "open"') }),
    )
    expect(textAt(base, 'csv/events.csv')).toBe(
      'id,title,description,date,place,act_treaty,act_act,status,cameo,plover_event,plover_mode,confidence,note\n' +
        'opening,"Bridge, ""open""",The bridge opens to traffic.,2021-05-03,river-town,,,reported-fact,057,SUPPORT,,high,\n',
    )
    expect(textAt(base, 'csv/event_actors.csv')).toBe(
      'event,position,actor\nopening,0,norland\nopening,1,sudland\n',
    )
    expect(readTable(base, 'citations').filter(({ record }) => record === 'opening')).toEqual([
      expect.objectContaining({ path: '/citations/0', source: 'daily-wire', quote: 'open at last' }),
    ])
    expect(textAt(base, 'csv/coded_variable_basis.csv')).toBe(
      'treaty,variable,position,provision\nbridge-treaty,consul,0,bridge-article-2\n',
    )
  })
})

describe('a claim that is an accusation, or that someone denies, in the tables', () => {
  const disputed = dataset.claims.filter((claim) => claim.kind === 'accusation' || isContested(claim))
  const names = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, name]))
  const claims = new Map(readTable(files, 'claims').map((row) => [row.id, row]))

  it('is among the records', () => {
    expect(disputed.filter(({ kind }) => kind === 'accusation').length).toBeGreaterThan(0)
    expect(disputed.filter(isContested).length).toBeGreaterThan(3)
  })

  it.for(disputed.map((claim) => [claim.id, claim] as const))(
    'has everyone who asserts, denies or qualifies it in its own row: %s',
    ([id, claim]) => {
      const row = claims.get(id)
      for (const { actor, stance, date, citation, certainty } of claim.assertions) {
        const column = VOICE_COLUMNS[stance]
        expect(row?.[column]).toContain(names.get(actor))
        const mark = certainty ? ' [certainty low]' : ''
        expect(`${row?.[column]};`).toContain(`(${stance}, ${date}, ${citation.source})${mark};`)
      }
      expect(row?.assertedBy).not.toBe('')
      expect(row?.status).toBe(isContested(claim) ? 'contested' : 'uncontested-in-sources')
    },
  )

  it.for(disputed.map((claim) => [claim.id, claim] as const))(
    'has all its assertions in the table of assertions: %s',
    ([id, claim]) => {
      const rows = readTable(files, 'assertions').filter((row) => row.claim === id)
      expect(rows.map(({ actor, stance, citation_source }) => [actor, stance, citation_source])).toEqual(
        claim.assertions.map(({ actor, stance, citation }) => [actor, stance, citation.source]),
      )
    },
  )
})

describe('the mark of what only copies of other reports carry, in the tables', () => {
  it.for([
    ['assertions', dataset.claims.flatMap(({ assertions }) => assertions)],
    ['claims', dataset.claims.flatMap(({ assessment }) => assessment ?? [])],
    ['series_points', dataset.series.flatMap(({ points }) => points)],
  ] as const)('stands in %s on as many rows as in the records', ([table, parts]) => {
    const column = table === 'claims' ? 'assessment_certainty' : 'certainty'
    const marked = readTable(files, table).filter((row) => row[column] === 'low')
    expect(marked.length).toBeGreaterThan(0)
    expect(marked).toHaveLength(parts.filter(isWeak).length)
  })
})

describe('the keys of the tables', () => {
  it('are whole: no key is double or empty, and none points at nothing', () => {
    expect(findTableFaults(files)).toEqual([])
  })

  it.for([
    {
      fault: 'a key that points at nothing',
      path: 'csv/event_actors.csv',
      change: (text: string) => text.replace(/,russia\n/, ',rusia\n'),
      found: /event_actors: actor \["rusia"\] refers to nothing/,
    },
    {
      fault: 'a key of two columns that points at nothing',
      path: 'csv/series_point_disagreements.csv',
      change: (text: string) => text.replace(/,\d+\n/, ',99\n'),
      found: /series_point_disagreements: series,disagreesWith .*"99"/,
    },
    {
      fault: 'a row twice',
      path: 'csv/offices.csv',
      change: (text: string) => `${text}${text.split('\n')[1]}\n`,
      found: /offices: key .* is double/,
    },
    {
      fault: 'a column that is gone',
      path: 'csv/act_actors.csv',
      change: (text: string) => text.replaceAll(/,[^,\n]*\n/g, '\n'),
      found: /act_actors: columns treaty,act,position$/,
    },
  ])('show $fault', ({ path, change, found }) => {
    expect(findTableFaults(changing(files, path, change)).join('\n')).toMatch(new RegExp(found, 'm'))
  })
})

describe('the Data Package', () => {
  const descriptor = readDescriptor(files)

  it('describes every table, with its bytes and its SHA-256', () => {
    const tables = files.filter(({ path }) => path.startsWith('csv/'))
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables.map(({ path }) => path).sort())
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(textAt(files, path), 'utf8')
      expect(bytes).toBe(content.length)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  it('gives version, licence and profile, and no day on which it was made', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      version: dataset.version,
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ roles: ['creator'] }],
    })
    expect(descriptor).not.toHaveProperty('created')
  })

  it('says of each column what its schema says', () => {
    const columns = new Map(
      descriptor.resources.flatMap(({ name, schema }) =>
        schema.fields.map((field) => [`${name}.${field.name}`, field] as const),
      ),
    )
    expect(columns.get('sources.grade')).toMatchObject({
      description: expect.stringContaining('reposts alone'),
      constraints: { required: true, enum: ['primary', 'wire', 'press', 'analysis', 'repost'] },
    })
    expect(columns.get('places.type')?.constraints?.enum).toEqual(['point', 'route'])
    expect(columns.get('treaty_acts.vote_for')).toMatchObject({
      type: 'integer',
      constraints: { minimum: 0 },
    })
    expect(columns.get('sources.accessed')).toMatchObject({ type: 'date' })
    expect(columns.get('treaties.articles')?.constraints?.required).toBeUndefined()
  })

  it('is one that a reader of somebody else takes, with every type and every key', async () => {
    expect(await readWithLibrary(files)).toEqual([])
  })

  it.for([
    [
      'a key that points at nothing',
      'csv/event_actors.csv',
      (text: string) => text.replace(/,russia\n/, ',rusia\n'),
    ],
    ['a text for a number', 'csv/series_points.csv', (text: string) => text.replace(',14.5,', ',many,')],
    [
      'a value that no enumeration has',
      'csv/assertions.csv',
      (text: string) => text.replace(',denies,', ',admits,'),
    ],
    ['a column less', 'csv/act_actors.csv', (text: string) => text.replaceAll(/,[^,\n]*\n/g, '\n')],
  ] as const)('is refused by that reader with %s', async ([, path, change]) => {
    const table = path.replace(/^csv\/|\.csv$/g, '')
    expect(await readWithLibrary(changing(files, path, change))).toContainEqual(
      expect.stringMatching(`^${table}: `),
    )
  })
})

const VOICE_COLUMNS = {
  asserts: 'assertedBy',
  denies: 'deniedBy',
  disputes: 'deniedBy',
  'states-otherwise': 'statedOtherwiseBy',
  qualifies: 'qualifiedBy',
  'neither-confirms-nor-denies': 'qualifiedBy',
} as const

/** The files with one of them changed; a change that changes nothing is a mistake in the test. */
function changing(
  before: readonly ExportFile[],
  path: string,
  change: (text: string) => string,
): ExportFile[] {
  const text = change(textAt(before, path))
  if (text === textAt(before, path)) throw new Error(`${path} did not change`)
  return before.map((file) => (file.path === path ? { path, text } : file))
}

function swapFirstRows(text: string): string {
  return text.replace(/,0,([^,\n]+)\n(.*),1,([^,\n]+)\n/, ',0,$3\n$2,1,$1\n')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  )
}

/**
 * What the `datapackage` library says against the tables. It knows version 1 of the standard: there a table is marked
 * by a profile, and a key to its own table names it by an empty text. It cannot check two keys that share a column;
 * the first of them is left to it, and `findTableFaults` checks both.
 */
async function readWithLibrary(exported: readonly ExportFile[]): Promise<string[]> {
  const basePath = temporaryDirectory()
  for (const file of exported) {
    mkdirSync(dirname(join(basePath, file.path)), { recursive: true })
    writeFileSync(join(basePath, file.path), contentOf(file))
  }
  const descriptor = readDescriptor(exported)
  const package1 = await datapackage.Package.load(
    {
      ...descriptor,
      resources: descriptor.resources.map(({ schema, ...resource }) => ({
        ...resource,
        profile: 'tabular-data-resource',
        schema: {
          ...schema,
          ...(schema.foreignKeys && { foreignKeys: foreignKeysOfVersion1(schema.foreignKeys) }),
        },
      })),
    },
    { basePath, strict: true },
  )
  const complaints: string[] = []
  for (const resource of package1.resources) {
    const rows = await resource.read({ relations: true }).catch((error: Error) => {
      complaints.push(`${resource.name}: ${error.message}`)
      return null
    })
    if (rows) expect(rows).toHaveLength(readTable(exported, resource.name).length)
  }
  return complaints
}

function foreignKeysOfVersion1(keys: NonNullable<Descriptor['resources'][number]['schema']['foreignKeys']>) {
  return keys
    .filter(
      ({ fields }, index) =>
        !keys.slice(0, index).some((earlier) => earlier.fields.some((field) => fields.includes(field))),
    )
    .map(({ fields, reference }) => ({ fields, reference: { resource: '', ...reference } }))
}
