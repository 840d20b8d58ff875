import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cited, type Made, madeAct, madeDataset, madeTreaty } from '../../test/made-records.ts'
import { compileRealRecords } from '../../test/real-dataset.ts'
import { datasetOf, replacing } from '../../test/record-tree.ts'
import type { Dataset, Duration } from '../generated/types.ts'
import { compareTreaties, durationInWords, type TreatyComparison } from './comparison.ts'
import { codedValue } from './treaties.ts'

const STRUCTURE = ['signed', 'in-force', 'articles', 'duration', 'cow-type']

describe('treaties side by side', () => {
  it('have the structural rows, then a row for each variable coded in any of them, each once', () => {
    const comparison = compareTreaties(twoTreaties(), ['bridge-treaty', 'road-treaty'])
    expect(comparison.rows.map(({ kind, name }) => [kind, name])).toEqual([
      ...STRUCTURE.map((name) => ['structure', name]),
      ['obligation', 'defense'],
      ['obligation', 'consul'],
      ['obligation', 'nonagg'],
    ])
    expect(comparison.treaties.map(({ id }) => id)).toEqual(['bridge-treaty', 'road-treaty'])
  })

  it('give what is coded with certainty, basis, note and the values another coder could choose', () => {
    const comparison = compareTreaties(twoTreaties(), ['bridge-treaty', 'road-treaty'])
    expect(cellsOf(comparison, 'consul')).toEqual([
      { value: 1, certainty: 'high', alternatives: [], basis: ['bridge-article-2'], note: null },
      {
        value: 0,
        certainty: 'low',
        alternatives: [{ value: 1, statedBy: null }],
        basis: [],
        note: 'The text is silent.',
      },
    ])
  })

  it('have null where a treaty is not coded, and 0 only where it is coded 0', () => {
    const comparison = compareTreaties(twoTreaties(), ['bridge-treaty', 'road-treaty'])
    expect(cellsOf(comparison, 'nonagg').map((cell) => cell?.value ?? null)).toEqual([null, 1])
    expect(cellsOf(comparison, 'defense').map((cell) => cell?.value ?? null)).toEqual([0, null])
  })

  it('have a cell without a value, and its note, where the coders left a variable open', () => {
    const cell = cellsOf(
      compareTreaties(compileRealRecords().dataset, ['russia-iran-2025'], ['organ1']),
      'organ1',
    )[0]
    expect(cell?.value).toBeNull()
    expect(cell?.note).not.toBeNull()
  })

  it('have null in a structural row where no source read gives the value', () => {
    const unseen = datasetOf({
      'treaties/bridge-treaty.yml': (base) =>
        [
          replacing('articles: 3', 'articles: null'),
          replacing('duration: {initialYears: 10, renewal: automatic, renewalYears: 5}', 'duration: null'),
          (text: string) => text.replace(/ {2}- id: entry-into-force[\s\S]*?(?=coding:)/, ''),
          (text: string) =>
            text.replace(/coding:[\s\S]*?(?=citations:\n {2}- source: ministry-page\n$)/, 'coding: null\n'),
        ].reduce((text, change) => change(text), base),
    })
    const { rows } = compareTreaties(unseen, ['bridge-treaty'])
    expect(rows.map(({ name, cells }) => [name, cells[0] === null])).toEqual([
      ['signed', false],
      ['in-force', true],
      ['articles', true],
      ['duration', true],
      ['cow-type', true],
    ])
  })

  it('keep another date with the one who states it', () => {
    const disputed = datasetOf({
      'treaties/bridge-treaty.yml': replacing(
        "    date: '2020-03-02'\n",
        "    date: '2020-03-02'\n    alternatives:\n      - {date: '2020-03-05', statedBy: A copy, citations: [{source: copy-site}]}\n",
      ),
    })
    expect(cellsOf(compareTreaties(disputed, ['bridge-treaty']), 'signed')).toEqual([
      {
        value: '2020-03-02',
        certainty: 'high',
        alternatives: [{ value: '2020-03-05', statedBy: 'A copy' }],
        basis: [],
        note: null,
      },
    ])
  })

  it('give dates with note and certainty, and of other accounts only those with a date', () => {
    const signature = madeAct('signature', '2020-03-02', [], {
      certainty: 'medium',
      note: 'One account gives the hour.',
      alternatives: [
        { vote: { for: 5, against: 2, abstain: 1 }, statedBy: 'Ada First', citations: cited('wire') },
        { date: '2020-03', statedBy: 'Bo Second', citations: cited('wire') },
      ],
    })
    const entry = madeAct('entry-into-force', '2021', [])
    expect(structureOf({ acts: [entry, signature] })).toMatchObject({
      signed: {
        value: '2020-03-02',
        certainty: 'medium',
        alternatives: [{ value: '2020-03', statedBy: 'Bo Second' }],
        basis: [],
        note: 'One account gives the hour.',
      },
      'in-force': { value: '2021', certainty: 'high', alternatives: [], basis: [], note: null },
    })
  })

  it('give articles and length without a grade, which the record does not have', () => {
    const ungraded = { certainty: null, alternatives: [], basis: [], note: null }
    expect(structureOf({ articles: 3, duration: { indefinite: true } })).toEqual({
      signed: null,
      'in-force': null,
      articles: { value: 3, ...ungraded },
      duration: { value: 'no end date', ...ungraded },
      'cow-type': null,
    })
  })

  it('give the class with the others that a coder could choose, and with its note', () => {
    const classOf = (cow: object) =>
      structureOf({
        coding: {
          codedBy: 'this package',
          atopId: null,
          variables: [],
          cow: { type: 'II', certainty: 'low', alternatives: [], ...cow },
        },
      })['cow-type']
    expect(classOf({})).toEqual({
      value: 'II',
      certainty: 'low',
      alternatives: [],
      basis: [],
      note: null,
    })
    expect(classOf({ alternatives: ['I', 'III'], note: 'The clause is short.' })).toMatchObject({
      alternatives: [
        { value: 'I', statedBy: null },
        { value: 'III', statedBy: null },
      ],
      note: 'The clause is short.',
    })
  })

  it('can be held to some variables, in the order asked for, or to none', () => {
    const dataset = twoTreaties()
    const names = (variables: readonly string[]) =>
      compareTreaties(dataset, ['bridge-treaty'], variables).rows.map(({ name }) => name)
    expect(names(['nonagg', 'defense'])).toEqual([...STRUCTURE, 'nonagg', 'defense'])
    expect(names([])).toEqual(STRUCTURE)
    expect(cellsOf(compareTreaties(dataset, ['bridge-treaty'], ['nonagg']), 'nonagg')).toEqual([null])
  })

  it('refuse an id that is no treaty, and name those that are', () => {
    for (const id of ['bridge', 'norland']) {
      expect(() => compareTreaties(twoTreaties(), ['bridge-treaty', id])).toThrow(
        new RangeError(`the dataset has no treaty with the id "${id}"; it has bridge-treaty, road-treaty`),
      )
    }
  })

  it('refuse a variable that no treaty is coded for, and name those that are', () => {
    expect(() => compareTreaties(twoTreaties(), ['bridge-treaty'], ['defence'])).toThrow(
      new RangeError('no treaty is coded for the variable "defence"; coded are defense, consul, nonagg'),
    )
  })

  it('follow an id that a treaty had before', () => {
    const renamed = datasetOf({
      'treaties/bridge-treaty.yml': (base) => `${base}formerIds: [pier-treaty]\n`,
    })
    expect(compareTreaties(renamed, ['pier-treaty']).treaties.map(({ id }) => id)).toEqual(['bridge-treaty'])
  })

  it('show of the project exactly what each treaty is coded for, whichever are chosen and in which order', () => {
    const { dataset } = compileRealRecords()
    fc.assert(
      fc.property(fc.shuffledSubarray(dataset.treaties.map(({ id }) => id)), (ids) => {
        const { treaties, rows } = compareTreaties(dataset, ids)
        expect(treaties.map(({ id }) => id)).toEqual(ids)
        for (const { kind, name, cells } of rows) {
          expect(cells).toHaveLength(ids.length)
          if (kind === 'structure') continue
          expect(cells.map((cell) => cell?.value)).toEqual(
            treaties.map((treaty) => codedValue(treaty, name)?.value),
          )
          expect(cells.some((cell) => cell !== null)).toBe(true)
        }
      }),
    )
  })
})

describe('the length of a treaty in words', () => {
  it.for<[Duration, string]>([
    [{ indefinite: true }, 'no end date'],
    [
      { initialYears: 20, renewal: 'automatic', renewalYears: 5 },
      '20 years, then renewed automatically for 5 years at a time',
    ],
    [
      { initialYears: 10, renewal: 'by-agreement', renewalYears: null },
      '10 years, then renewed by agreement',
    ],
    [{ initialYears: 10, renewal: 'none', renewalYears: null }, '10 years, without renewal'],
    [{ initialYears: 10, renewal: null, renewalYears: null }, '10 years'],
    [
      { initialYears: 1, renewal: 'automatic', renewalYears: 1 },
      '1 year, then renewed automatically for 1 year at a time',
    ],
  ])('of %j is "%s"', ([duration, words]) => {
    expect(durationInWords(duration)).toBe(words)
  })
})

function cellsOf({ rows }: TreatyComparison, name: string) {
  return rows.find((row) => row.name === name)?.cells ?? []
}

/** The structural rows of a treaty of which nothing is known besides. */
function structureOf(parts: Partial<Made<'treaties'>>) {
  const { rows } = compareTreaties(
    madeDataset({ treaties: [madeTreaty('bridge', 'Bridge Treaty', parts)] }),
    ['bridge'],
  )
  return Object.fromEntries(rows.map(({ name, cells }) => [name, cells[0]]))
}

function twoTreaties(): Dataset {
  return datasetOf({
    'treaties/road-treaty.yml': `shortName: Road Treaty
title: {en: Treaty on the Road}
parties: [norland, sudland]
signatories: []
notSeen: [Who signed]
preamble: null
articles: 4
languages: null
duration: {indefinite: true}
entryIntoForceRule: null
acts:
  - {id: talks, type: negotiation, date: '2019', by: [norland], place: null, description: They talk., certainty: high, citations: [{source: daily-wire}]}
coding:
  codedBy: this package
  atopId: null
  variables:
    - {name: nonagg, value: 1, certainty: high, basis: [bridge-article-2], alternatives: [], note: The clause was not seen.}
    - {name: consul, value: 0, certainty: low, basis: [], alternatives: [1], note: The text is silent.}
  cow: {type: II, certainty: high, alternatives: []}
citations: [{source: daily-wire}]
`,
  })
}
