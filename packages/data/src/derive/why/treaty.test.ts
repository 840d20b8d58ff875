import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAct,
  madeAct,
  madeBuilding,
  madeDataset,
  madeProvision,
  madeSource,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { reasonRows } from '../../../test/reason-rows.ts'

type MadeTreaty = Made<'treaties'>
type Coding = NonNullable<MadeTreaty['coding']>
type Variable = Coding['variables'][number]

const WIRE = cited('wire')
const READ_IN_WIRE = 'Read in wire, undated (ownership not recorded; news agency).'
const NOT_KNOWN_IN_FORCE =
  'No source read gives the day on which it entered into force; that does not say that it is not in force.'

/** The steps of a treaty of which nothing is known besides; none cites a source that is there, unless it says so. */
function rowsOf(parts: Partial<MadeTreaty>): string[][] {
  const dataset = madeDataset({
    treaties: [madeTreaty('bridge', 'Bridge Treaty', { citations: WIRE, ...parts })],
    actors: STATES_AND_SERVANTS,
    places: [madeBuilding('gate', 'River Gate', 1)],
    provisions: [
      // Of another treaty, so that the treaty has no step for what refers to it.
      madeProvision('tolls', 2, 'trade', { treaty: 'road' }),
      madeProvision('piers', 1, 'trade', { treaty: 'road' }),
    ],
    sources: [madeSource('wire', 'wire'), madeSource('copy', 'repost')],
  })
  return reasonRows(dataset, 'bridge')
}

describe('what a treaty says of itself', () => {
  it.for<[Partial<MadeTreaty>, string]>([
    [
      {},
      'The Bridge Treaty is a treaty between Norland and Sudland. The number of its articles was not seen. Its length was not seen.',
    ],
    [
      { parties: [] },
      'The Bridge Treaty is a treaty whose parties no source read names. The number of its articles was not seen. Its length was not seen.',
    ],
    [
      { articles: 3 },
      'The Bridge Treaty is a treaty between Norland and Sudland. It has 3 articles. Its length was not seen.',
    ],
    [
      { duration: { indefinite: true } },
      'The Bridge Treaty is a treaty between Norland and Sudland. The number of its articles was not seen. Its length: no end date.',
    ],
    [
      { entryIntoForceRule: 'thirty days after both notices' },
      'The Bridge Treaty is a treaty between Norland and Sudland. The number of its articles was not seen. Its length was not seen. Its rule on taking effect: thirty days after both notices.',
    ],
    [
      { note: 'both texts are equal' },
      'The Bridge Treaty is a treaty between Norland and Sudland. The number of its articles was not seen. Its length was not seen. Both texts are equal.',
    ],
    [
      { entryIntoForceRule: 'at once', note: 'both texts are equal' },
      'The Bridge Treaty is a treaty between Norland and Sudland. The number of its articles was not seen. Its length was not seen. Its rule on taking effect: at once. Both texts are equal.',
    ],
  ])('with %j is its parties, articles, length and rule, as far as known', ([parts, told]) => {
    expect(rowsOf(parts)).toEqual([
      ['says', `${told} ${READ_IN_WIRE}`, 'wire'],
      ['not-known', NOT_KNOWN_IN_FORCE],
      ['not-known', 'Its obligations are not coded.'],
    ])
  })
})

describe('what came before a treaty, and where its text stands', () => {
  const before = (parts: object) =>
    rowsOf({
      predecessors: [
        { name: 'Ferry Pact', date: '1990', relation: 'named-in-preamble', citations: WIRE, ...parts },
      ],
    })

  it.for([
    [{}, 'Its preamble names an earlier paper: Ferry Pact, dated 1990.'],
    [{ relation: 'replaced' }, 'It replaces an earlier paper: Ferry Pact, dated 1990.'],
    [
      { statedBy: 'Ada First' },
      'Its preamble names an earlier paper, as Ada First stated: Ferry Pact, dated 1990.',
    ],
    [
      { note: 'it had ten lines' },
      'Its preamble names an earlier paper: Ferry Pact, dated 1990. It had ten lines.',
    ],
  ] as const)('is told of a paper with %j', ([parts, told]) => {
    expect(before(parts).slice(1)).toEqual([
      ['says', `${told} ${READ_IN_WIRE}`, 'wire'],
      ['not-known', NOT_KNOWN_IN_FORCE],
      ['not-known', 'Its obligations are not coded.'],
    ])
  })

  it.for([
    [['copy'], 'Its text, or a translation of it, stands at copy, undated.', ['copy']],
    [
      ['wire', 'nowhere', 'copy', 'norland'],
      'Its text, or a translation of it, stands at wire, undated and copy, undated.',
      ['wire', 'copy'],
    ],
  ] as const)('names the pages with its text that are there: %j', ([textPages, told, sources]) => {
    expect(rowsOf({ textPages: [...textPages] })[1]).toEqual(['says', told, ...sources])
  })

  it('names no page where none is there', () => {
    expect(rowsOf({ textPages: ['nowhere', 'norland'] })[1]).toEqual(['not-known', NOT_KNOWN_IN_FORCE])
  })
})

describe('an act of a treaty', () => {
  const DID = 'What was done is of the type review.'
  const actRows = (parts: Partial<MadeAct>, date = '2020-03-02') =>
    rowsOf({ acts: [madeAct('review', date, ['ada', 'bo'], { citations: WIRE, ...parts })] }).slice(1, -2)

  it.for<[Partial<MadeAct>, string]>([
    [{}, `Review, on 2 March 2020, by Ada First and Bo Second (certainty high). ${DID}`],
    [{ by: [] }, `Review, on 2 March 2020 (certainty high). ${DID}`],
    [
      { place: 'gate', certainty: 'low' },
      `Review, on 2 March 2020, River Gate, by Ada First and Bo Second (certainty low). ${DID}`,
    ],
    [{ by: [], date: '2020-03' }, `Review, in March 2020 (certainty high). ${DID}`],
    [
      { by: [], description: 'a court reads it' },
      'Review, on 2 March 2020 (certainty high). A court reads it.',
    ],
    [{ by: [], note: 'it took a day' }, `Review, on 2 March 2020 (certainty high). ${DID} It took a day.`],
    [
      { by: [], vote: { for: 5, against: 2, abstain: 1 } },
      `Review, on 2 March 2020 (certainty high). ${DID} 5 votes for, 2 against, 1 abstentions.`,
    ],
    [
      { by: [], vote: { for: 5, against: 2, abstain: 1, present: 9 }, note: 'it took a day' },
      `Review, on 2 March 2020 (certainty high). ${DID} 5 votes for, 2 against, 1 abstentions, 9 present. It took a day.`,
    ],
  ])('with %j is told with its sources', ([parts, told]) => {
    expect(actRows(parts)).toEqual([['value', `${told} ${READ_IN_WIRE}`, 'wire']])
  })

  it.for([
    [{ date: '2020-03-05' }, 'on 5 March 2020; the record keeps it as an alternative.'],
    [
      { vote: { for: 4, against: 3, abstain: 0 } },
      '4 votes for, 3 against, 0 abstentions; the record keeps it as an alternative.',
    ],
    [
      { date: '2020-03', vote: { for: 4, against: 3, abstain: 0, present: 7 } },
      'in March 2020 and 4 votes for, 3 against, 0 abstentions, 7 present; the record keeps it as an alternative.',
    ],
    [{}, 'another account; the record keeps it as an alternative.'],
    [{ note: 'it names no day' }, 'another account; the record keeps it as an alternative. It names no day.'],
  ] as const)('has each other account as a step of its own: %j', ([parts, told]) => {
    const alternatives = [{ statedBy: 'A copy', citations: cited('copy'), ...parts }]
    expect(actRows({ by: [], alternatives })).toEqual([
      ['value', `Review, on 2 March 2020 (certainty high). ${DID} ${READ_IN_WIRE}`, 'wire'],
      [
        'value',
        `Review, according to A copy: ${told} Read in copy, undated (ownership not recorded; copy of another’s report).`,
        'copy',
      ],
    ])
  })
})

describe('what is not known of a treaty', () => {
  const entry = madeAct('entry-into-force', '2021-02-01', [], { citations: WIRE })
  const notKnown = (parts: Partial<MadeTreaty>) =>
    rowsOf(parts)
      .slice(0, -1)
      .filter(([kind]) => kind === 'not-known')

  it.for<[Partial<MadeTreaty>, string[]]>([
    [{ acts: [entry] }, []],
    [{ acts: [entry], notSeen: [] }, []],
    [{}, [NOT_KNOWN_IN_FORCE]],
    [{ acts: [entry], notSeen: ['who notified'] }, ['No source read gives this: who notified.']],
    [
      { notSeen: ['who notified', 'Who voted.'] },
      [
        `${NOT_KNOWN_IN_FORCE} No source read gives this: who notified. No source read gives this: Who voted.`,
      ],
    ],
  ])('is one step, or none: %j', ([parts, told]) => {
    expect(notKnown(parts)).toEqual(told.map((text) => ['not-known', text]))
  })

  it('stands behind what came before, the text, and the acts', () => {
    const rows = rowsOf({
      predecessors: [{ name: 'Ferry Pact', date: '1990', relation: 'replaced', citations: WIRE }],
      textPages: ['copy'],
      acts: [madeAct('signature', '2020', []), madeAct('review', '2019', [])],
      notSeen: ['who notified'],
    })
    expect(rows.map(([kind, text]) => [kind, text?.split(/[,:;]/)[0]])).toEqual([
      ['says', expect.stringMatching(/^The Bridge Treaty is a treaty between Norland and Sudland\./)],
      ['says', 'It replaces an earlier paper'],
      ['says', 'Its text'],
      ['value', 'Signature'],
      ['value', 'Review'],
      ['not-known', 'No source read gives the day on which it entered into force'],
      ['not-known', 'Its obligations are not coded.'],
    ])
  })
})

describe('the coding of a treaty', () => {
  const codedRows = (variable: Partial<Variable>, cow: Partial<Coding['cow']> = {}) =>
    rowsOf({
      coding: {
        codedBy: 'this package',
        atopId: null,
        variables: [
          { name: 'consul', value: 1, certainty: 'high', basis: [], alternatives: [], ...variable },
        ],
        cow: { type: 'III', certainty: 'high', alternatives: [], ...cow },
      },
    }).slice(2)
  const COW = 'By the definitions of the Correlates of War project it is of type III (certainty high).'

  it.for<[Partial<Variable>, string, string]>([
    [{}, 'value', 'The ATOP variable consul is 1, coded by this package (certainty high).'],
    [{ value: 0 }, 'value', 'The ATOP variable consul is 0, coded by this package (certainty high).'],
    [
      { certainty: 'low', alternatives: [2] },
      'value',
      'The ATOP variable consul is 1, coded by this package (certainty low; another coder could choose 2).',
    ],
    [
      { certainty: 'low', alternatives: [2, 3] },
      'value',
      'The ATOP variable consul is 1, coded by this package (certainty low; another coder could choose 2 or 3).',
    ],
    [
      { value: null, alternatives: [0, 1] },
      'not-known',
      'What was read does not decide the ATOP variable consul, and this package leaves it open (values that could fit: 0, 1).',
    ],
    [
      { note: 'the clause is short' },
      'value',
      'The ATOP variable consul is 1, coded by this package (certainty high). The clause is short.',
    ],
    [
      { basis: ['tolls'], note: 'the clause is short' },
      'value',
      'The ATOP variable consul is 1, coded by this package (certainty high). The clause is short. The provisions behind it: “Title of tolls”.',
    ],
    [
      { basis: ['tolls', 'nowhere', 'piers'] },
      'value',
      'The ATOP variable consul is 1, coded by this package (certainty high). The provisions behind it: “Title of tolls” and “Title of piers”.',
    ],
    [
      { basis: ['nowhere'] },
      'value',
      'The ATOP variable consul is 1, coded by this package (certainty high).',
    ],
  ])('tells of a variable with %j', ([variable, kind, told]) => {
    expect(codedRows(variable)).toEqual([
      [kind, told],
      ['judgement', COW],
    ])
  })

  it.for<[Partial<Coding['cow']>, string]>([
    [
      { type: 'I', certainty: 'low' },
      'By the definitions of the Correlates of War project it is of type I (certainty low).',
    ],
    [{ alternatives: ['II'] }, `${COW} Another coder could choose II.`],
    [{ alternatives: ['I', 'II'] }, `${COW} Another coder could choose I or II.`],
    [{ note: 'the clause is short' }, `${COW} The clause is short.`],
    [
      { alternatives: ['II'], note: 'the clause is short' },
      `${COW} Another coder could choose II. The clause is short.`,
    ],
  ])('tells of a class with %j', ([cow, told]) => {
    expect(codedRows({}, cow).slice(1)).toEqual([['judgement', told]])
  })
})
