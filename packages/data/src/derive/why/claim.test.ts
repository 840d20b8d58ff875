import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAssertion,
  madeAssertion,
  madeClaim,
  madeDataset,
  madeSource,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { reasonRows } from '../../../test/reason-rows.ts'
import { createFinder } from '../records.ts'
import { claimWithVoices } from './claim.ts'

type Assessment = NonNullable<Made<'claims'>['assessment']>

const READ_IN_WIRE = 'Read in wire, undated (ownership not recorded; news agency).'
const UNCONTESTED =
  'No source read denies or disputes it or states otherwise; that does not mean that it is true.'
const CONTESTED = 'Somebody denies or disputes it or states otherwise, so it counts as contested.'
const ONLY_COPIES = 'Only copies of other reports were read for this.'

const said = (stance: MadeAssertion['stance'], parts: Partial<MadeAssertion> = {}) =>
  madeAssertion('ada', stance, '2022-01-10', { citation: { source: 'wire' }, ...parts })

function datasetWith(...claims: Made<'claims'>[]) {
  return madeDataset({ claims, actors: STATES_AND_SERVANTS, sources: [madeSource('wire', 'wire')] })
}

/** The steps of a claim that Ada First asserts, unless others are named who take a stance on it. */
function rowsOf(parts: Partial<Made<'claims'>>, assertions = [said('asserts')]): string[][] {
  return reasonRows(datasetWith(madeClaim('tolls', 'Tolls fell.', assertions, parts)), 'tolls')
}

describe('what a claim says', () => {
  it.for([
    ['fact-claim', 'put as a statement of fact'],
    ['legal-interpretation', 'a reading of law'],
    ['accusation', 'an accusation'],
    ['prediction', 'a prediction'],
    ['opinion', 'an opinion'],
    ['position', 'a position'],
  ] as const)('is, where it is of the kind %s, called %s', ([kind, words]) => {
    expect(rowsOf({ kind })).toEqual([
      [
        'says',
        `The record holds a proposition, in the editors’ words: “Tolls fell.” It is ${words}; that it is recorded does not say that it is true.`,
      ],
      ['voice', `Ada First said so on 10 January 2022, in a paraphrase. ${READ_IN_WIRE}`, 'wire'],
      ['judgement', UNCONTESTED],
      ['not-known', 'The editors have not held it against the public record.'],
    ])
  })

  it('ends with the note of the record, where there is one', () => {
    expect(rowsOf({ note: 'the toll has two parts' })[0]).toEqual([
      'says',
      'The record holds a proposition, in the editors’ words: “Tolls fell.” It is put as a statement of fact; that it is recorded does not say that it is true. The toll has two parts.',
    ])
  })
})

describe('a voice', () => {
  it.for([
    ['asserts', 'said so', UNCONTESTED],
    ['denies', 'denied it', CONTESTED],
    ['disputes', 'disputed it', CONTESTED],
    ['states-otherwise', 'stated otherwise', CONTESTED],
    ['qualifies', 'qualified it', UNCONTESTED],
    ['neither-confirms-nor-denies', 'neither confirmed nor denied it', UNCONTESTED],
  ] as const)('that %s is put as “%s”, and told of', ([stance, words, judgement]) => {
    expect(rowsOf({}, [said(stance)]).slice(1, 3)).toEqual([
      ['voice', `Ada First ${words} on 10 January 2022, in a paraphrase. ${READ_IN_WIRE}`, 'wire'],
      ['judgement', judgement],
    ])
  })

  it.for([
    [{ directness: 'direct-quote' }, 'Ada First said so on 10 January 2022, quoted directly.'],
    [
      { directness: 'reported-by-third-party' },
      'Ada First said so on 10 January 2022, as a third party reported.',
    ],
    [{ directness: 'anonymous' }, 'Ada First said so on 10 January 2022, without a name.'],
    [{ date: '2022-01' }, 'Ada First said so in January 2022, in a paraphrase.'],
    [{ speaker: null }, 'Ada First said so on 10 January 2022, in a paraphrase.'],
    [
      { actor: 'norland', speaker: 'ada' },
      'Ada First, for Norland, said so on 10 January 2022, in a paraphrase.',
    ],
    [
      { note: 'she gave no figure' },
      'Ada First said so on 10 January 2022, in a paraphrase. She gave no figure.',
    ],
    [{ certainty: 'low' }, `Ada First said so on 10 January 2022, in a paraphrase. ${ONLY_COPIES}`],
    [
      { certainty: 'low', note: 'she gave no figure' },
      `Ada First said so on 10 January 2022, in a paraphrase. She gave no figure. ${ONLY_COPIES}`,
    ],
  ] as const)('with %j is “%s”', ([parts, words]) => {
    expect(rowsOf({}, [said('asserts', parts)])[1]).toEqual(['voice', `${words} ${READ_IN_WIRE}`, 'wire'])
  })

  it('stands in the order of the record, beside every other', () => {
    const rows = rowsOf({}, [said('denies', { actor: 'bo' }), said('asserts'), said('qualifies')])
    expect(rows.slice(1, 4).map(([kind, text]) => [kind, text?.split(' on ')[0]])).toEqual([
      ['voice', 'Bo Second denied it'],
      ['voice', 'Ada First said so'],
      ['voice', 'Ada First qualified it'],
    ])
    expect(rows[4]).toEqual(['judgement', CONTESTED])
  })
})

describe('the finding of the editors', () => {
  const findingOf = (parts: Partial<Assessment>) =>
    rowsOf({ assessment: { verdict: 'partly', note: null, citations: cited('wire'), ...parts } }).at(-1)
  const FOUND = 'Held against the public record, the editors’ finding is “Partly borne out”.'

  it.for([
    [{}, FOUND],
    [{ note: 'half of them fell' }, `${FOUND} Half of them fell.`],
    [{ certainty: 'low' }, `${FOUND} ${ONLY_COPIES}`],
    [{ note: 'half of them fell', certainty: 'low' }, `${FOUND} Half of them fell. ${ONLY_COPIES}`],
    [
      { verdict: 'not-found' },
      'Held against the public record, the editors’ finding is “Not found in the record”.',
    ],
  ] as const)('is told with its sources: %j', ([parts, words]) => {
    expect(findingOf(parts)).toEqual(['judgement', `${words} ${READ_IN_WIRE}`, 'wire'])
  })

  it('says so where it cites no source', () => {
    expect(findingOf({ citations: [] })).toEqual(['judgement', `${FOUND} No source is cited for that.`])
  })
})

describe('a claim in one sentence', () => {
  it.for([
    [[said('asserts')], 'Ada First said so'],
    [[said('denies', { actor: 'bo' }), said('asserts')], 'Ada First said so; Bo Second denied it'],
    [
      [
        said('neither-confirms-nor-denies'),
        said('qualifies', { actor: 'bo' }),
        said('states-otherwise', { actor: 'cy' }),
        said('disputes', { actor: 'di' }),
        said('denies', { actor: 'norland' }),
        said('asserts', { actor: 'sudland' }),
      ],
      'Sudland said so; Norland denied it; Di Fourth disputed it; Cy Third stated otherwise; Bo Second qualified it; Ada First neither confirmed nor denied it',
    ],
    [
      [said('asserts', { actor: 'cy' }), said('asserts'), said('asserts', { actor: 'bo' }), said('asserts')],
      'Cy Third, Ada First and Bo Second said so',
    ],
    [[said('asserts', { actor: 'norland', speaker: 'ada' })], 'Norland said so'],
  ])('names each who takes a stance once a side: %#', ([assertions = [], sides]) => {
    const dataset = datasetWith(madeClaim('tolls', 'Tolls fell', assertions as MadeAssertion[]))
    const written = dataset.claims.map((claim) => claimWithVoices(claim, createFinder(dataset)))
    expect(written).toEqual([`“Tolls fell”: ${sides}.`])
  })
})
