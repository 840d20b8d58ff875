import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../test/record-tree.ts'
import type { Claim } from '../generated/types.ts'
import { stance as stanceSchema, verdict as verdictSchema } from '../schema/claim.ts'
import {
  claimStatus,
  isContested,
  STANCE_LABELS,
  type Stance,
  VERDICT_LABELS,
  type Verdict,
  verdictCounts,
  voices,
} from './claims.ts'

const stances = fc.array(fc.constantFrom<Stance>(...stanceSchema.options), { minLength: 1, maxLength: 6 })

describe('the voices on a claim', () => {
  it('are all its assertions, each on one side, in the order of the record', () => {
    const claim = baseClaim()
    fc.assert(
      fc.property(stances, (taken) => {
        const { assertions } = withStances(claim, taken)
        const { asserting, denying, differing, qualifying } = voices({ ...claim, assertions })
        const sides = [...asserting, ...denying, ...differing, ...qualifying]
        expect(new Set(sides)).toEqual(new Set(assertions))
        expect(sides).toHaveLength(assertions.length)
        for (const side of [asserting, denying, differing, qualifying]) {
          expect(side).toEqual(assertions.filter((assertion) => side.includes(assertion)))
        }
      }),
    )
  })

  it.for([
    ['asserts', 'asserting'],
    ['denies', 'denying'],
    ['disputes', 'denying'],
    ['states-otherwise', 'differing'],
    ['qualifies', 'qualifying'],
    ['neither-confirms-nor-denies', 'qualifying'],
  ] as const)('count one who "%s" as %s', ([stance, side]) => {
    expect(voices(withStances(baseClaim(), [stance]))[side]).toHaveLength(1)
  })
})

describe('the status of a claim', () => {
  it('is contested exactly when someone denies, disputes or states otherwise', () => {
    const claim = baseClaim()
    fc.assert(
      fc.property(stances, (taken) => {
        const contested = taken.some((stance) => ['denies', 'disputes', 'states-otherwise'].includes(stance))
        const stated = withStances(claim, taken)
        expect(isContested(stated)).toBe(contested)
        expect(claimStatus(stated)).toBe(contested ? 'contested' : 'uncontested-in-sources')
      }),
    )
  })

  it('is not taken from the verdict', () => {
    const { assertions, assessment } = baseClaim()
    const [first] = assertions
    expect(assessment?.verdict).toBe('contested')
    expect(claimStatus({ ...baseClaim(), assertions: first ? [first] : [] })).toBe('uncontested-in-sources')
  })
})

describe('the counts of verdicts', () => {
  it('are there for every verdict and add up to the assessed claims', () => {
    const claim = baseClaim()
    const verdicts = fc.array(fc.option(fc.constantFrom<Verdict>(...verdictSchema.options)))
    fc.assert(
      fc.property(verdicts, (given) => {
        const counts = verdictCounts(
          given.map((verdict) => ({
            ...claim,
            assessment: verdict && { verdict, note: null, citations: [] },
          })),
        )
        expect(Object.keys(counts).sort()).toEqual([...verdictSchema.options].sort())
        for (const verdict of verdictSchema.options) {
          expect(counts[verdict]).toBe(given.filter((one) => one === verdict).length)
        }
      }),
    )
  })
})

describe('the labels', () => {
  it('are there for each verdict and each stance, no two alike', () => {
    expect(Object.keys(VERDICT_LABELS).sort()).toEqual([...verdictSchema.options].sort())
    expect(Object.keys(STANCE_LABELS).sort()).toEqual([...stanceSchema.options].sort())
    expect(new Set(Object.values(VERDICT_LABELS)).size).toBe(verdictSchema.options.length)
    expect(new Set(Object.values(STANCE_LABELS)).size).toBe(stanceSchema.options.length)
  })

  it('judge nobody who speaks', () => {
    const words = [...Object.values(VERDICT_LABELS), ...Object.values(STANCE_LABELS)].join(' ')
    expect(words).not.toMatch(/claim|admit|insist|reveal|boast|conced|false|lie|true/i)
  })
})

function baseClaim(): Claim {
  const [claim] = datasetOf().claims
  if (!claim) throw new Error('the base records have no claim')
  return claim
}

function withStances(claim: Claim, taken: readonly Stance[]): Claim {
  const [assertion] = claim.assertions
  return { ...claim, assertions: assertion ? taken.map((stance) => ({ ...assertion, stance })) : [] }
}
