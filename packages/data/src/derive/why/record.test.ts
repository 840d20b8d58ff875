import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  madeActor,
  madeBuilding,
  madeDataset,
  madeEvent,
  madeProvision,
  madeRoute,
  madeSource,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { reasonRows } from '../../../test/reason-rows.ts'

const WIRE = cited('wire')
const READ_IN_WIRE = 'Read in wire, undated (ownership not recorded; news agency).'
const PLACES = [madeBuilding('gate', 'River Gate', 1), madeBuilding('mill', 'Old Mill', 2)]
const SOURCES = [madeSource('wire', 'wire')]

/** One step that says this and was read in the wire report. */
const saysReadInWire = (told: string) => [['says', `${told} ${READ_IN_WIRE}`, 'wire']]

describe('what an event says', () => {
  const rowsOf = (parts: Partial<Made<'events'>>) =>
    reasonRows(
      madeDataset({
        events: [madeEvent('opening', 'Opening', '2021-05-03', { citations: WIRE, ...parts })],
        actors: STATES_AND_SERVANTS,
        places: PLACES,
        sources: SOURCES,
      }),
      'opening',
    )
  const HEAD = '“Opening”, on 3 May 2021. Opening, it is said. Who acted: Norland and Sudland.'
  const TAIL = 'It is recorded as a reported fact, with high confidence.'

  it.for<[Partial<Made<'events'>>, string]>([
    [{}, `${HEAD} ${TAIL}`],
    [
      { place: 'gate' },
      `“Opening”, on 3 May 2021, River Gate. Opening, it is said. Who acted: Norland and Sudland. ${TAIL}`,
    ],
    [
      { date: '2021', description: 'the bridge opens', actors: ['ada'] },
      `“Opening”, in 2021. The bridge opens. Who acted: Ada First. ${TAIL}`,
    ],
    [{ recipients: ['bo', 'senate'] }, `${HEAD} Towards whom: Bo Second and Senate. ${TAIL}`],
    [{ note: 'it rained' }, `${HEAD} ${TAIL} It rained.`],
    [
      { status: 'statement', confidence: 'low' },
      `${HEAD} It is recorded as a statement by those whom it names, with low confidence.`,
    ],
    [{ status: 'contested-claim' }, `${HEAD} It is recorded as a contested claim, with high confidence.`],
    [
      { status: 'assessment', confidence: 'medium' },
      `${HEAD} It is recorded as an assessment by those whom it names, with medium confidence.`,
    ],
  ])('with %j is one step', ([parts, told]) => {
    expect(rowsOf(parts)).toEqual(saysReadInWire(told))
  })
})

describe('what a provision says', () => {
  const rowsOf = (article: number | null, parts: Partial<Made<'provisions'>>) =>
    reasonRows(
      madeDataset({
        treaties: [madeTreaty('bridge', 'Bridge Treaty')],
        provisions: [madeProvision('tolls', article, 'trade', { citations: WIRE, ...parts })],
        sources: SOURCES,
      }),
      'tolls',
    )
  const ARTICLE =
    'Article 2 of the Bridge Treaty, “Title of tolls”, in the editors’ paraphrase (certainty high): Content of tolls.'
  const VERIFIED = 'A source read gives both its number and its content.'

  it.for<[number | null, Partial<Made<'provisions'>>, string]>([
    [2, {}, `${ARTICLE} ${VERIFIED}`],
    [2, { numberVerified: false }, `${ARTICLE} Its article number is inferred.`],
    [
      null,
      { numberVerified: false },
      'A provision of the Bridge Treaty, “Title of tolls”, in the editors’ paraphrase (certainty high): Content of tolls. No source read gives its article number.',
    ],
    [
      2,
      { numberVerified: false, numberNote: 'two are known' },
      `${ARTICLE} Its article number is inferred. Two are known.`,
    ],
    [2, { note: 'it is short' }, `${ARTICLE} ${VERIFIED} It is short.`],
    [
      2,
      {
        paragraphs: [
          { number: 1, paraphrase: 'they talk' },
          { number: 2, paraphrase: 'They agree.' },
        ],
      },
      `${ARTICLE} Paragraph 1: They talk. Paragraph 2: They agree. ${VERIFIED}`,
    ],
    [
      2,
      { treaty: 'nowhere', certainty: 'low', paraphrase: 'they set tolls' },
      `Article 2 of the nowhere, “Title of tolls”, in the editors’ paraphrase (certainty low): They set tolls. ${VERIFIED}`,
    ],
  ])('of article %j with %j is one step', ([article, parts, told]) => {
    expect(rowsOf(article, parts)).toEqual(saysReadInWire(told))
  })
})

describe('what an actor says', () => {
  const rowsOf = (type: Made<'actors'>['type'], parts: Partial<Made<'actors'>> = {}) =>
    reasonRows(
      madeDataset({
        actors: [
          ...STATES_AND_SERVANTS,
          madeActor('union', 'organisation', 'Union of Rivers'),
          madeActor('eve', type, 'Eve Fifth', { citations: WIRE, ...parts }),
        ],
        sources: [...SOURCES, madeSource('copy', 'repost')],
      }),
      'eve',
    )

  it.for([
    ['state', 'a state'],
    ['person', 'a person'],
    ['organisation', 'an organisation'],
    ['group', 'a group'],
  ] as const)('of the type %s is that it is %s', ([type, words]) => {
    expect(rowsOf(type)).toEqual(saysReadInWire(`Eve Fifth is recorded as ${words}.`))
  })

  it.for<[Partial<Made<'actors'>>, string]>([
    [{ role: 'head of the guild' }, 'Eve Fifth is recorded as a person, head of the guild.'],
    [{ role: 'head of the guild.' }, 'Eve Fifth is recorded as a person, head of the guild.'],
    [{ role: 'head of St. Ann Guild' }, 'Eve Fifth is recorded as a person, head of St. Ann Guild.'],
    [{ memberOf: 'union' }, 'Eve Fifth is recorded as a person. Belongs to the Union of Rivers.'],
    [{ variants: ['Eva'] }, 'Eve Fifth is recorded as a person. Other spellings in use: Eva.'],
    [
      { variants: ['Eva', 'Ewa', 'Efa'] },
      'Eve Fifth is recorded as a person. Other spellings in use: Eva, Ewa and Efa.',
    ],
    [{ note: 'she paints' }, 'Eve Fifth is recorded as a person. She paints.'],
  ])('with %j is one step', ([parts, told]) => {
    expect(rowsOf('person', parts)).toEqual(saysReadInWire(told))
  })

  it('has each office as a step of its own, with its own sources', () => {
    const office = (title: string, from: string | null, to: string | null) => ({
      title,
      of: 'norland',
      from,
      to,
      citations: cited('copy'),
    })
    const offices = [
      office('Reeve', '2018', '2020-05'),
      office('Warden', null, null),
      office('Bailiff', '2021-05-03', null),
      office('Steward', null, '2021~'),
    ]
    const IN_COPY = 'Read in copy, undated (ownership not recorded; copy of another’s report).'
    expect(rowsOf('person', { offices }).slice(1)).toEqual(
      [
        'Office: Reeve, begun in 2018, ended in May 2020.',
        'Office: Warden, from a date that no source read gives, no end of it is recorded.',
        'Office: Bailiff, begun on 3 May 2021, no end of it is recorded.',
        'Office: Steward, from a date that no source read gives, ended about 2021.',
      ].map((told) => ['value', `${told} ${IN_COPY}`, 'copy']),
    )
  })
})

describe('what a place says', () => {
  const rowsOf = (place: Made<'places'>) =>
    reasonRows(
      madeDataset({ places: [...PLACES, { ...place, citations: WIRE }], sources: SOURCES }),
      place.id,
    )
  const pier = madeBuilding('pier', 'Long Pier', 46.5, 7.25)
  const PIER =
    'Long Pier is recorded as a point at latitude 46.5 and longitude 7.25 (WGS 84); no country is inferred from that.'

  it.for<[Made<'places'>, string]>([
    [pier, PIER],
    [{ ...pier, statusNote: 'two towns claim it' }, `${PIER} Two towns claim it.`],
    [{ ...pier, statusNote: null }, PIER],
    [{ ...pier, note: 'it is long' }, `${PIER} It is long.`],
    [
      { ...pier, statusNote: 'two towns claim it', note: 'it is long' },
      `${PIER} Two towns claim it. It is long.`,
    ],
    [
      madeRoute('road', 'Valley Road', ['mill', 'gate', 'nowhere']),
      'Valley Road is recorded as a route through Old Mill, River Gate and nowhere; no country is inferred from that.',
    ],
  ])('is, for %j, one step', ([place, told]) => {
    expect(rowsOf(place)).toEqual(saysReadInWire(told))
  })
})

describe('what a source says', () => {
  const rowsOf = (parts: Partial<Made<'sources'>>) =>
    reasonRows(madeDataset({ sources: [{ ...madeSource('wire', 'wire'), ...parts }] }), 'wire')
  const SOURCE = 'A source: wire, undated (ownership not recorded; news agency).'
  const READ = 'It was read on 1 January 2022 (https://example.org/wire).'

  it.for<[Partial<Made<'sources'>>, string]>([
    [{}, `${SOURCE} Its title is “wire”. ${READ}`],
    [
      { title: null, publisher: 'Daily Wire' },
      `A source: Daily Wire, undated (ownership not recorded; news agency). Its title was not recorded. ${READ}`,
    ],
    [{ url: null }, `${SOURCE} Its title is “wire”. It was read on 1 January 2022 (no address is recorded).`],
    [{ note: 'it is brief' }, `${SOURCE} Its title is “wire”. ${READ} It is brief.`],
  ])('with %j is one step, and names itself', ([parts, told]) => {
    expect(rowsOf(parts)).toEqual([['says', told, 'wire']])
  })
})

describe('what a topic says', () => {
  it('is what it files, as a choice of the editors', () => {
    const topics = [
      { id: 'trade', prefLabel: { en: 'Trade' }, definition: 'what crosses the border', broader: null },
    ]
    expect(reasonRows(madeDataset({ topics }), 'trade')).toEqual([
      [
        'says',
        '“Trade” is a term that the editors chose to file records under; it states no fact. What crosses the border.',
      ],
    ])
  })
})

describe('what a question says', () => {
  const common = {
    id: 'who-paid',
    stem: 'Who paid?',
    explanation: 'norland paid it all',
    topic: 'trade',
    difficulty: 'easy' as const,
    supports: ['nowhere'],
  }
  const answer = (text: string, correct: boolean, rationale: string) => ({ text, correct, rationale })
  const rowsOf = (question: Made<'questions'>) =>
    reasonRows(madeDataset({ questions: [question], sources: SOURCES }), 'who-paid')

  it.for<[Made<'questions'>, string]>([
    [
      {
        ...common,
        format: 'single-choice',
        options: [answer('Sudland', false, 'It did not.'), answer('Norland', true, 'it paid')],
      },
      'The answer that it counts as right is “Norland”: It paid.',
    ],
    [
      {
        ...common,
        format: 'multiple-choice',
        options: [
          answer('Norland', true, 'It paid.'),
          answer('Sudland', false, 'It did not.'),
          answer('Westland', true, ''),
        ],
      },
      'The answer that it counts as right is “Norland”: It paid. The answer that it counts as right is “Westland”.',
    ],
    [
      {
        ...common,
        format: 'estimate',
        estimate: { quantity: 'number', value: 9, low: 1, high: 20, step: 1, unit: 'crowns' },
      },
      'The answer that it counts as right is “9 crowns”.',
    ],
  ])('is each right answer with its reason, where it has one: %j', ([question, answers]) => {
    const told = `The quiz asks: “Who paid?” ${answers} Norland paid it all.`
    expect(rowsOf(question)).toEqual([['says', told]])
    expect(rowsOf({ ...question, citations: WIRE })).toEqual(saysReadInWire(told))
  })
})
