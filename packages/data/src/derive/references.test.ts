import { describe, expect, it } from 'vitest'
import { type Made, madeDataset, madeEvent } from '../../test/made-records.ts'
import { compileRealRecords } from '../../test/real-dataset.ts'
import { datasetOf } from '../../test/record-tree.ts'
import { findReferences } from '../compile/references.ts'
import type { Dataset } from '../generated/types.ts'
import { jsonSchemaOf } from '../schema/json-schema.ts'
import { KINDS } from '../schema/kinds.ts'
import { indexRecords, type KindedRecord } from './records.ts'
import { basisIds, referencedIds } from './references.ts'

const byDataset: readonly (readonly [string, () => Dataset])[] = [
  ['the base records', datasetOf],
  [
    'base records with every field that may be left out',
    () =>
      datasetOf({
        'claims/trade-doubled.yml': (base) =>
          base
            .replace('speaker: null', 'speaker: ada-first')
            .replace('actor: ada-first', 'actor: senate')
            .replace(
              'event: opening',
              'event: opening\n  treaty: bridge-treaty\n  provision: bridge-upkeep\n  places: [hill-town]',
            ),
        'events/opening.yml': (base) => `${base}recipients: [ada-first]\ntreaties: [bridge-treaty]\n`,
      }),
  ],
  ['the records of the project', () => compileRealRecords().dataset],
]

describe.for(byDataset)('the references of %s', ([, read]) => {
  it('are those that the schemas declare, sources apart, for each kind', () => {
    const entries = entriesOf(read())
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KINDS))
    for (const entry of entries) {
      const declared = findReferences(jsonSchemaOf(entry.kind), entry.record)
        .filter(({ kinds }) => kinds === 'any' || kinds.some((kind) => kind !== 'source'))
        .map(({ id }) => id)
      expect([entry.record.id, referencedIds(entry).sort()]).toEqual([
        entry.record.id,
        [...new Set(declared)].sort(),
      ])
    }
  })

  it('hold those on which a record builds, each once', () => {
    for (const entry of entriesOf(read())) {
      const basis = basisIds(entry)
      expect(basis.filter((id) => !referencedIds(entry).includes(id))).toEqual([])
      expect(basis).toEqual([...new Set(basis)])
    }
  })
})

describe('what a record builds on', () => {
  it.for([
    ['who-built-it', ['bridge-treaty', 'norland']],
    ['trade-doubled', ['opening']],
    ['bridge-article-1', ['bridge-treaty']],
    ['bridge-treaty', ['bridge-article-2']],
    ['valley-road', ['river-town', 'hill-town']],
    ['opening', []],
    ['ada-first', []],
  ] as const)('is, for %s, %j', ([id, expected]) => {
    const entry = indexRecords(datasetOf()).get(id)
    expect(entry && basisIds(entry)).toEqual(expected)
  })
})

it('an event builds on the treaties that it is about, each once, and on that of which it is an act', () => {
  const basisOf = (parts: Partial<Made<'events'>>) => {
    const events = [madeEvent('opening', 'Opening', '2021', parts)]
    return entriesOf(madeDataset({ events })).map(basisIds)
  }
  const act = { treaty: 'bridge', act: 'signature' }
  expect(basisOf({ treaties: ['road', 'bridge'] })).toEqual([['road', 'bridge']])
  expect(basisOf({ treaties: ['road'], act })).toEqual([['road', 'bridge']])
  expect(basisOf({ treaties: ['bridge'], act })).toEqual([['bridge']])
  expect(basisOf({ act })).toEqual([['bridge']])
})

function entriesOf(dataset: Dataset): KindedRecord[] {
  return [...indexRecords(dataset).values()]
}
