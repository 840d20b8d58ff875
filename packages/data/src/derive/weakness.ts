import type { Assertion, Claim, Series, SeriesPoint } from '../generated/types.ts'
import { type Voices, voices } from './claims.ts'

/**
 * Whether only copies of other reports were read for a statement, a number or a finding.
 * @param fact an assertion, a point of a series, or an assessment
 */
export function isWeak({ certainty }: { readonly certainty?: 'high' | 'medium' | 'low' }): boolean {
  return certainty === 'low'
}

/**
 * The assertions of a claim that may be presented, in the order of the record. A weak one is left out, but never so
 * that one side falls silent while the other speaks: where one of the two sides would lose its only voices, they
 * stay; and in an accusation the denial of each actor stays whose denial would else go unsaid. Whoever shows a weak
 * one marks it; `isWeak` tells it. Where neither side has a voice that is not weak, nothing weak stays.
 * @param claim the claim that makes them
 * @param among the assertions to choose from, where a reader sees only some of the claim's
 */
export function presentableAssertions(
  { kind, assertions }: Pick<Claim, 'kind' | 'assertions'>,
  among: readonly Assertion[] = assertions,
): Assertion[] {
  const sides = voices({ assertions: among })
  const firm = among.filter((assertion) => !isWeak(assertion))
  const isHeard = (...names: readonly (keyof Voices)[]) =>
    firm.some((assertion) => names.some((name) => sides[name].includes(assertion)))
  const isAsserted = isHeard('asserting') || (isHeard('denying', 'differing') && sides.asserting.length > 0)
  const deniers = new Set(sides.denying.filter((one) => !isWeak(one)).map(({ actor }) => actor))
  const mustStay = (assertion: Assertion) => {
    if (sides.qualifying.includes(assertion)) return false
    if (sides.asserting.includes(assertion)) return !isHeard('asserting') && isHeard('denying', 'differing')
    // Whoever states otherwise does not deny, so a denial is not said by them, but another view is.
    if (sides.differing.includes(assertion)) return !isHeard('denying', 'differing') && isAsserted
    if (!isHeard('denying')) return isAsserted
    return kind === 'accusation' && !deniers.has(assertion.actor)
  }
  return among.filter((assertion) => !isWeak(assertion) || mustStay(assertion))
}

/** A number that may be presented. */
export interface PresentablePoint {
  readonly point: SeriesPoint
  /** Place of the point in its series, from 0. */
  readonly index: number
  /** Whether another number that may be presented disagrees with it. */
  readonly isDisputed: boolean
}

/** What may be presented of a series, and what a reader is told of the rest. */
export interface PresentableSeries {
  readonly points: readonly PresentablePoint[]
  /** How many numbers are left out because only copies of other reports were read for them. */
  readonly leftOut: number
  /** Whether one of those disagrees with a number that is presented. */
  readonly disagreementLeftOut: boolean
}

/**
 * The numbers of a series without the weak ones, which have no denial to carry and so are all left out.
 * @param series the series with all its points
 */
export function presentablePoints({ points }: Series): PresentableSeries {
  const firm = new Set(points.flatMap((point, index) => (isWeak(point) ? [] : [index])))
  const shown = [...points.entries()].filter(([index]) => firm.has(index))
  return {
    points: shown.map(([index, point]) => ({
      point,
      index,
      isDisputed: (point.disagreesWith ?? []).some((other) => firm.has(other)),
    })),
    leftOut: points.length - firm.size,
    disagreementLeftOut: shown.some(([, { disagreesWith = [] }]) =>
      disagreesWith.some((other) => !firm.has(other)),
    ),
  }
}
