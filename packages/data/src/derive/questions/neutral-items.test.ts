import { afterAll, describe, expect, it } from 'vitest'
import { writeRecordTree } from '../../../test/record-tree.ts'
import { compileRecords } from '../../compile/compile.ts'
import type { Claim, Dataset, Question, Source } from '../../generated/types.ts'
import type { QuestionOf } from './drawn.ts'
import { neutralityChecker } from './neutral-items.ts'

const compiled = compileRecords(writeRecordTree({}, afterAll))
if (!compiled.ok) throw new Error('the base records have a fault')
// The generated id unions list the ids of the real records; to the function under test an id is any string.
const base = compiled.dataset as unknown as Dataset

/** The base question with other parts, about the records named. */
function question(supports: readonly string[], parts: Partial<QuestionOf<'single-choice'>> = {}): Question {
  const one = base.questions.find(({ format }) => format === 'single-choice')
  if (one?.format !== 'single-choice') throw new Error('the base records have no question of one choice')
  // To the function under test an id is any string.
  return { ...one, ...parts, supports: supports as Question['supports'] }
}

const flawsOf = (one: Question, dataset: Dataset = base) =>
  neutralityChecker(dataset)(one).map(({ kind, path }) => `${kind} ${path.join('.')}`)

const ASKED = { stem: 'Who denied that trade doubled?', explanation: 'Bo Second denied it.' }

/** The dataset with the claim of the base records changed. */
function withClaim(change: Partial<Dataset['claims'][number]>): Dataset {
  return { ...base, claims: base.claims.map((claim) => ({ ...claim, ...change })) }
}

describe('a question about something disputed', () => {
  it('asks who said or denied it, and says who denies it', () => {
    expect(flawsOf(question(['trade-doubled'], ASKED))).toEqual([])
    expect(flawsOf(question(['trade-doubled'], { ...ASKED, stem: 'Did trade double?' }))).toEqual([
      'side stem',
    ])
    expect(
      flawsOf(question(['trade-doubled'], { ...ASKED, explanation: 'Ada First said that it doubled.' })),
    ).toEqual(['answer explanation'])
    expect(
      flawsOf(question(['trade-doubled'], { ...ASKED, explanation: 'Ada First denied nothing.' })),
    ).toEqual(['answer explanation'])
  })

  it('names the accuser of an accusation as well', () => {
    const accusation = withClaim({ kind: 'accusation' })
    expect(flawsOf(question(['trade-doubled'], ASKED), accusation)).toEqual(['accuser explanation'])
    const named = { ...ASKED, explanation: 'Ada First said so; Bo Second denied it.' }
    expect(flawsOf(question(['trade-doubled'], named), accusation)).toEqual([])
  })

  it('may rest on a claim that nobody denies without more', () => {
    const [asserted] = base.claims[0]?.assertions ?? []
    const agreed = withClaim({ assertions: asserted ? [asserted] : [] })
    expect(flawsOf(question(['trade-doubled']), agreed)).toEqual([])
  })

  it('asks who said it of a disputed event too', () => {
    const disputed: Dataset = {
      ...base,
      events: base.events.map((event) => ({ ...event, status: 'contested-claim' })),
    }
    expect(flawsOf(question(['opening']), disputed)).toEqual(['side stem'])
    expect(flawsOf(question(['norland', 'opening']), disputed)).toEqual(['side stem'])
    expect(flawsOf(question(['opening'], { stem: 'Who said so?' }), disputed)).toEqual([])
  })
})

describe('the answers of a question', () => {
  const options = (text: string) => ({
    options: [text, 'Sudland', 'Westland'].map((one, index) => ({
      text: one,
      correct: index === 0,
      rationale: 'Because.',
    })),
  })

  it('state no contested claim as plain fact, whatever the question rests on', () => {
    const stated = options('Trade between Norland and Sudland doubled')
    expect(flawsOf(question(['norland'], stated))).toEqual(['side options.0.text'])
    expect(flawsOf(question(['norland'], { ...stated, stem: 'What did Ada First say?' }))).toEqual([])
  })

  it('may share a name or a few words with one', () => {
    expect(flawsOf(question(['norland'], options('Norland and Sudland')))).toEqual([])
    expect(flawsOf(question(['norland'], options('Trade between Norland and Westland')))).toEqual([])
  })
})

describe('a question', () => {
  it('rests on no record of low confidence', () => {
    const weak: Dataset = {
      ...base,
      events: base.events.map((event) => ({ ...event, confidence: 'low' })),
      provisions: base.provisions.map((provision) => ({ ...provision, certainty: 'low' })),
    }
    expect(flawsOf(question(['norland', 'opening', 'bridge-upkeep']), weak)).toEqual([
      'weak supports.1',
      'weak supports.2',
    ])
    expect(flawsOf(question(['norland', 'opening', 'bridge-upkeep']))).toEqual([])
  })

  it('gives a number that sources disagree on together with the others', () => {
    const told = (explanation: string) => flawsOf(question(['turnover'], { explanation }))
    expect(told('It was 10 million crowns.')).toEqual(['number explanation'])
    expect(told('It was 10 million crowns, or 11 to 12 in another count.')).toEqual([])
    expect(told('It was 11 to 12 million crowns.')).toEqual(['number explanation'])
    expect(told('It was 100 million crowns, in 2010.')).toEqual([])
  })
})

describe('what is said of a flaw', () => {
  const found = (one: Question, dataset: Dataset = base) => neutralityChecker(dataset)(one)

  it('names the claim of an accusation, and what is missing', () => {
    expect(
      found(question(['trade-doubled'], { explanation: 'So it was.' }), withClaim({ kind: 'accusation' })),
    ).toEqual([
      {
        kind: 'accuser',
        path: ['explanation'],
        message: 'rests on the accusation "trade-doubled", but names none of those who make it',
      },
      {
        kind: 'answer',
        path: ['explanation'],
        message: 'rests on "trade-doubled", but does not say who denies or disputes it, or states otherwise',
      },
      {
        kind: 'side',
        path: ['stem'],
        message: 'asks about something disputed; ask who said or denied it, never which side is right',
      },
    ])
  })

  it('names the claim that an answer states', () => {
    const options = [
      { text: 'Trade between Norland and Sudland doubled', correct: true, rationale: 'Because.' },
    ]
    expect(found(question(['norland'], { options }))).toEqual([
      {
        kind: 'side',
        path: ['options', 0, 'text'],
        message: 'states the contested claim "trade-doubled" as plain fact; ask who said it',
      },
    ])
  })

  it('names a record of low confidence', () => {
    const weak = { ...base, events: base.events.map((event) => ({ ...event, confidence: 'low' as const })) }
    expect(found(question(['opening']), weak)).toEqual([
      { kind: 'weak', path: ['supports', 0], message: '"opening" is of low confidence; ask something else' },
    ])
  })

  it('names the period of a number', () => {
    expect(found(question(['turnover'], { explanation: 'It was 10.' }))).toEqual([
      {
        kind: 'number',
        path: ['explanation'],
        message:
          'gives one number of "turnover" for 2020, on which sources disagree; give each with who stated it',
      },
    ])
  })
})

describe('whoever is named', () => {
  it('may be named by the state that somebody belongs to', () => {
    const answered = (explanation: string) => flawsOf(question(['trade-doubled'], { ...ASKED, explanation }))
    expect(answered('Sudland denied it.')).toEqual([])
    expect(answered('Norland denied it.')).toEqual(['answer explanation'])
  })

  it.for(['denies', 'disputes', 'states-otherwise'] as const)('answers, where that one %s', (stance) => {
    const [asserted, denied] = base.claims[0]?.assertions ?? []
    const assertions = asserted && denied ? [asserted, { ...denied, stance }] : []
    expect(flawsOf(question(['trade-doubled'], ASKED), withClaim({ assertions }))).toEqual([])
  })

  it('makes the accusation, and does not only answer it', () => {
    const accusation = withClaim({ kind: 'accusation' })
    const shown = (stem: string, explanation: string) =>
      flawsOf(question(['trade-doubled'], { stem, explanation }), accusation)
    expect(shown('What did Ada First say?', 'Bo Second denied it.')).toEqual([])
    expect(shown('What did Bo Second say?', 'Bo Second denied it.')).toEqual(['accuser explanation'])
  })
})

describe('of several who say the same', () => {
  it('one is named, be it the accusation or the denial', () => {
    const [asserted, denied] = base.claims[0]?.assertions ?? []
    if (!asserted || !denied) throw new Error('the base claim has no two assertions')
    // The generated ids are those of the real records.
    const senate = 'senate' as typeof asserted.actor
    const one = question(['trade-doubled'], {
      ...ASKED,
      explanation: 'Ada First said so; Bo Second denied it.',
    })
    for (const { stance } of [asserted, denied]) {
      const assertions = [asserted, denied, { ...asserted, stance, actor: senate }]
      expect(flawsOf(one, withClaim({ kind: 'accusation', assertions }))).toEqual([])
    }
  })
})

describe('a contested claim', () => {
  /** The base records with these claims denied. */
  const denying = (...propositions: readonly string[]): Dataset => ({
    ...base,
    claims: base.claims.flatMap((claim) =>
      propositions.map((proposition, index) => ({
        ...claim,
        id: `claim-${index}` as Claim['id'],
        proposition,
      })),
    ),
  })
  const stating = (text: string, dataset: Dataset) =>
    neutralityChecker(dataset)(
      question(['norland'], { options: [{ text, correct: false, rationale: 'Because.' }] }),
    ).map(({ message }) => message.split('"')[1])

  it('is found by all the words of an answer, in whatever case and order', () => {
    const dataset = denying(
      'The toll of the bridge fell in 2020.',
      'The toll of the road fell by half in 2020.',
    )
    expect(stating('In 2020 the TOLL fell', dataset)).toEqual(['claim-0'])
    expect(stating('In 2020 the toll fell by half', dataset)).toEqual(['claim-1'])
    expect(stating('In 2020 the toll rose', dataset)).toEqual([])
    expect(stating('The bridge fell by half', dataset)).toEqual([])
    expect(stating('toll fell, 2020', dataset)).toEqual([])
    expect(stating('The toll fell, 2020', dataset)).toEqual(['claim-0'])
    expect(stating('–', dataset)).toEqual([])
  })

  it('is one that somebody denies', () => {
    const [asserted] = base.claims[0]?.assertions ?? []
    const agreed = withClaim({ assertions: asserted ? [asserted] : [] })
    expect(stating('Trade between Norland and Sudland doubled', agreed)).toEqual([])
  })
})

describe('an article number that copies alone give', () => {
  const copied: Dataset = {
    ...base,
    provisions: base.provisions.map((provision) => ({
      ...provision,
      article: provision.article === null ? null : provision.article + 10,
      citations: [
        { source: 'copy-site' as Source['id'], locator: { article: (provision.article ?? 0) + 10 } },
      ],
    })),
  }
  const naming = (explanation: string, dataset = copied) =>
    neutralityChecker(dataset)(question(['norland', 'bridge-article-1'], { explanation }))

  it('is named nowhere', () => {
    expect(naming('Article 11 says so.')).toEqual([
      {
        kind: 'weak',
        path: ['supports', 1],
        message:
          'names Article 11, a number that copies of reports alone give; say what "bridge-article-1" deals with instead',
      },
    ])
    expect(naming('Article 12 says so.')).toEqual([])
    expect(naming('Article 111 says so.')).toEqual([])
    expect(naming('Subarticle 11 says so; no Article 1.')).toEqual([])
  })

  it('may be named where more than copies give it', () => {
    expect(naming('Article 1 says so.', base)).toEqual([])
  })

  it('is not asked of a provision without a number', () => {
    expect(
      neutralityChecker(copied)(question(['bridge-upkeep'], { explanation: 'Article 10 says so.' })),
    ).toEqual([])
  })
})

describe('a number on which sources disagree', () => {
  /** The base series with these points. */
  const withPoints = (...points: readonly object[]): Dataset => ({
    ...base,
    // Each test gives the parts of a point that are looked at.
    series: base.series.map((one) => ({ ...one, points: points as unknown as typeof one.points })),
  })
  const two = withPoints(
    { period: '2020', value: 1500.5, disagreesWith: [1] },
    { period: '2020', value: 20, disagreesWith: [0] },
    { period: '2021', value: 33 },
    { period: '2022', value: 44, disagreesWith: [] },
    { period: '2023', value: 55, disagreesWith: [9] },
  )
  const told = (explanation: string, parts: Parameters<typeof question>[1] = {}) =>
    flawsOf(question(['turnover'], { ...parts, explanation }), two)

  it('is found as it is written, with commas between the thousands or without', () => {
    const alone = ['number explanation']
    expect(told('It was 1,500.5.')).toEqual(alone)
    expect(told('It was 1500.5, they say.')).toEqual(alone)
    expect(told('It was 20.')).toEqual(alone)
    for (const other of [
      '1500',
      '1500x5',
      '11500.5',
      '1500.55',
      '201',
      '120',
      '2.20',
      '20.5',
      '20,5',
      '3,20',
    ])
      expect(told(`It was ${other} of them.`), other).toEqual([])
    expect(told('It was 1,500.5 or 20.')).toEqual([])
  })

  it('may stand where nothing disagrees with it', () => {
    expect(told('It was 33, then 44, then 55.')).toEqual([])
  })

  it('is told by the stem and the right answer as well, but answered by the explanation', () => {
    const alone = ['number explanation']
    const option = (text: string, correct: boolean) => ({ text, correct, rationale: 'Because.' })
    expect(told('So it was.', { stem: 'Was it 20?' })).toEqual(alone)
    expect(told('So it was.', { stem: 'Was it 20 or 1500.5?' })).toEqual([...alone, ...alone])
    expect(told('So it was.', { options: [option('20', true), option('30', false)] })).toEqual(alone)
    expect(told('So it was.', { options: [option('20', false), option('30', true)] })).toEqual([])
    expect(told('It was 1500.5 for others, 20 for some.', { stem: 'Was it 20?' })).toEqual([])
  })

  it('comes with all the others, not with some of them', () => {
    const three = withPoints(
      { period: '2020', value: 10, disagreesWith: [1, 2] },
      { period: '2020', value: 20, disagreesWith: [0, 2] },
      { period: '2020', value: 30, disagreesWith: [0, 1] },
    )
    const flaws = (explanation: string) => flawsOf(question(['turnover'], { explanation }), three)
    expect(flaws('It was 10 or 20 or 30.')).toEqual([])
    expect(flaws('It was 10 or 20.')).toEqual(['number explanation', 'number explanation'])
  })

  it('may be a range, which is told by both its ends', () => {
    const range = withPoints(
      { period: '2020', range: { low: 10, high: 12 }, disagreesWith: [1] },
      { period: '2020', value: 20, disagreesWith: [0] },
    )
    const flaws = (explanation: string) => flawsOf(question(['turnover'], { explanation }), range)
    expect(flaws('It was 10 to 12.')).toEqual(['number explanation'])
    expect(flaws('It was 10.')).toEqual([])
    expect(flaws('It was 20, or 12.')).toEqual(['number explanation'])
    expect(flaws('It was 20, or 10 to 12.')).toEqual([])
  })
})
