import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../test/record-tree.ts'
import type { Assertion, Claim, Series } from '../generated/types.ts'
import { stance as stanceSchema } from '../schema/claim.ts'
import { isWeak, presentableAssertions, presentablePoints } from './weakness.ts'

type Voice = readonly [actor: string, stance: Assertion['stance'], certainty?: 'low' | undefined]

/** The claim of the base records with other voices. */
function claimWith(kind: Claim['kind'], voices: readonly Voice[]): Claim {
  const [claim] = datasetOf().claims
  const [assertion] = claim?.assertions ?? []
  if (!claim || !assertion) throw new Error('the base records have no claim')
  const assertions = voices.map(([actor, stance, certainty]) => ({
    ...assertion,
    // To the function under test an id is any text.
    actor: actor as Assertion['actor'],
    stance,
    ...(certainty && { certainty }),
  }))
  return { ...claim, kind, assertions }
}

/** Who is presented, in the order of the record; a weak voice has a question mark. */
function presented(kind: Claim['kind'], ...voices: readonly Voice[]): string[] {
  return presentableAssertions(claimWith(kind, voices)).map(
    (one) => `${one.actor} ${one.stance}${isWeak(one) ? '?' : ''}`,
  )
}

describe('the assertions that may be presented', () => {
  it('leave out a weak voice beside a firm one of its side', () => {
    expect(
      presented(
        'opinion',
        ['norland', 'asserts'],
        ['sudland', 'asserts', 'low'],
        ['senate', 'denies'],
        ['bo-second', 'disputes', 'low'],
      ),
    ).toEqual(['norland asserts', 'senate denies'])
  })

  it('keep the only denial, weak as it is, beside what it denies', () => {
    for (const stance of ['denies', 'disputes'] as const) {
      expect(presented('opinion', ['norland', 'asserts'], ['sudland', stance, 'low'])).toEqual([
        'norland asserts',
        `sudland ${stance}?`,
      ])
    }
  })

  it('keep the only assertion, weak as it is, beside its denial', () => {
    expect(presented('opinion', ['norland', 'asserts', 'low'], ['sudland', 'denies'])).toEqual([
      'norland asserts?',
      'sudland denies',
    ])
  })

  it('keep a weak denial beside a firm statement otherwise, and a weak one of those where nobody else differs', () => {
    expect(
      presented(
        'opinion',
        ['norland', 'asserts'],
        ['sudland', 'denies', 'low'],
        ['senate', 'states-otherwise'],
      ),
    ).toEqual(['norland asserts', 'sudland denies?', 'senate states-otherwise'])
    expect(presented('opinion', ['norland', 'asserts'], ['senate', 'states-otherwise', 'low'])).toEqual([
      'norland asserts',
      'senate states-otherwise?',
    ])
    expect(presented('opinion', ['norland', 'asserts', 'low'], ['senate', 'states-otherwise'])).toEqual([
      'norland asserts?',
      'senate states-otherwise',
    ])
    expect(
      presented(
        'opinion',
        ['norland', 'asserts'],
        ['sudland', 'denies'],
        ['senate', 'states-otherwise', 'low'],
      ),
    ).toEqual(['norland asserts', 'sudland denies'])
  })

  it('keep in an accusation the weak denial of each who has no other, though somebody else denies too', () => {
    const voices: readonly Voice[] = [
      ['norland', 'asserts'],
      ['sudland', 'denies', 'low'],
      ['senate', 'denies'],
      ['senate', 'denies', 'low'],
    ]
    expect(presented('accusation', ...voices)).toEqual([
      'norland asserts',
      'sudland denies?',
      'senate denies',
    ])
    expect(presented('opinion', ...voices)).toEqual(['norland asserts', 'senate denies'])
  })

  it('leave out one who only qualifies, and everyone where neither side has a firm voice', () => {
    expect(presented('opinion', ['norland', 'asserts'], ['sudland', 'qualifies', 'low'])).toEqual([
      'norland asserts',
    ])
    expect(presented('accusation', ['norland', 'asserts', 'low'], ['sudland', 'denies', 'low'])).toEqual([])
  })

  it('are chosen among those that a reader sees', () => {
    const claim = claimWith('accusation', [
      ['norland', 'asserts'],
      ['sudland', 'denies'],
      ['sudland', 'denies', 'low'],
    ])
    expect(presentableAssertions(claim)).toEqual(claim.assertions.slice(0, 2))
    const seen = claim.assertions.filter((_, index) => index !== 1)
    expect(presentableAssertions(claim, seen)).toEqual(seen)
  })

  it('are all firm ones in their order, with neither side silenced while the other speaks', () => {
    const voice = fc.tuple(
      fc.constantFrom('norland', 'sudland', 'senate'),
      fc.constantFrom(...stanceSchema.options),
      fc.constantFrom(undefined, 'low' as const),
    )
    const kinds = fc.constantFrom<Claim['kind']>('accusation', 'opinion', 'fact-claim')
    fc.assert(
      fc.property(kinds, fc.array(voice, { maxLength: 7 }), (kind, voices) => {
        const claim = claimWith(kind, voices)
        const shown = presentableAssertions(claim)
        expect(shown).toEqual(claim.assertions.filter((one) => shown.includes(one)))
        expect(shown.filter((one) => !isWeak(one))).toEqual(claim.assertions.filter((one) => !isWeak(one)))
        const isHeard = (assertions: readonly Assertion[], ...sides: Assertion['stance'][]) =>
          assertions.some(({ stance }) => sides.includes(stance))
        if (isHeard(shown, 'asserts') && isHeard(claim.assertions, 'denies', 'disputes')) {
          expect(isHeard(shown, 'denies', 'disputes')).toBe(true)
        }
        if (isHeard(shown, 'denies', 'disputes') && isHeard(claim.assertions, 'asserts')) {
          expect(isHeard(shown, 'asserts')).toBe(true)
        }
        if (kind !== 'accusation' || !isHeard(shown, 'asserts')) return
        const deniersIn = (assertions: readonly Assertion[]) =>
          new Set(assertions.filter((one) => isHeard([one], 'denies', 'disputes')).map(({ actor }) => actor))
        expect(deniersIn(shown)).toEqual(deniersIn(claim.assertions))
      }),
    )
  })
})

describe('the numbers of a series that may be presented', () => {
  /** The series of the base records with one point for each mark; each disagrees with all others. */
  function seriesWith(...marks: readonly ('low' | 'firm')[]): Series {
    const [series] = datasetOf().series
    const [point] = series?.points ?? []
    if (!series || !point) throw new Error('the base records have no series')
    const points = marks.map((mark, index) => ({
      ...point,
      disagreesWith: marks.flatMap((_, other) => (other === index ? [] : [other])),
      ...(mark === 'low' && { certainty: 'low' as const }),
    }))
    return { ...series, points }
  }

  it('are those that are not weak, each with its place in the series', () => {
    const { points, leftOut } = presentablePoints(seriesWith('firm', 'low', 'firm'))
    expect(points.map(({ index }) => index)).toEqual([0, 2])
    expect(leftOut).toBe(1)
  })

  it('are disputed by a number that is presented, not by one that nobody sees', () => {
    expect(presentablePoints(seriesWith('firm', 'firm')).points.map((one) => one.isDisputed)).toEqual([
      true,
      true,
    ])
    expect(presentablePoints(seriesWith('firm', 'low')).points.map((one) => one.isDisputed)).toEqual([false])
  })

  it('come with the word that a number left out disagrees with one of them', () => {
    expect(presentablePoints(seriesWith('firm', 'low')).disagreementLeftOut).toBe(true)
    expect(presentablePoints(seriesWith('firm', 'firm')).disagreementLeftOut).toBe(false)
    expect(presentablePoints(seriesWith('low', 'low'))).toEqual({
      points: [],
      leftOut: 2,
      disagreementLeftOut: false,
    })
  })
})
