import { afterAll, describe, expect, it } from 'vitest'
import { writeRecordTree } from '../../../test/record-tree.ts'
import { compileRecords } from '../../compile/compile.ts'
import type { Dataset, Question } from '../../generated/types.ts'
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
