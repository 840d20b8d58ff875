import type { Assertion, Assessment, Claim } from '../generated/types.ts'

/** Where somebody stands on a proposition. */
export type Stance = Assertion['stance']
/** What comes of holding a proposition against the public record; `contested` there is the editors’ finding. */
export type Verdict = Assessment['verdict']

/** Stances in words, as they follow the name of whoever takes them. */
export const STANCE_LABELS = {
  asserts: 'said so',
  denies: 'denied it',
  disputes: 'disputed it',
  'states-otherwise': 'stated otherwise',
  qualifies: 'qualified it',
  'neither-confirms-nor-denies': 'neither confirmed nor denied it',
} as const satisfies Record<Stance, string>

/** Verdicts in words, from the one that agrees with the record to the one that is no statement of fact. */
export const VERDICT_LABELS = {
  corroborated: 'Corroborated',
  'more-precise': 'The record is more precise',
  partly: 'Partly borne out',
  imprecise: 'Imprecise',
  contested: 'Contested',
  'partly-contradicted': 'Partly contradicted',
  'not-found': 'Not found in the record',
  'not-factual': 'Not a statement of fact',
} as const satisfies Record<Verdict, string>

/** `contested` when anyone denies, disputes or states otherwise. `uncontested-in-sources` does not mean true. */
export type ClaimStatus = 'contested' | 'uncontested-in-sources'

/** The assertions of a claim by the side that they take; every assertion is on exactly one. */
export interface Voices {
  /** Those who assert. */
  readonly asserting: readonly Assertion[]
  /** Those who deny or dispute. */
  readonly denying: readonly Assertion[]
  /** Those who state otherwise without a word on the proposition; nobody may say of them that they denied it. */
  readonly differing: readonly Assertion[]
  /** Those who qualify, and those who neither confirm nor deny. */
  readonly qualifying: readonly Assertion[]
}

/** Whether at least one assertion denies or disputes the proposition, or states otherwise. */
export function isContested(claim: Claim): boolean {
  const { denying, differing } = voices(claim)
  return denying.length + differing.length > 0
}

/** The status of a claim, computed from its assertions alone. */
export function claimStatus(claim: Claim): ClaimStatus {
  return isContested(claim) ? 'contested' : 'uncontested-in-sources'
}

/** The assertions of a claim by the side that they take, in the order of the record. */
export function voices(claim: Pick<Claim, 'assertions'>): Voices {
  const taking = (...stances: readonly Stance[]) =>
    claim.assertions.filter((assertion) => stances.includes(assertion.stance))
  return {
    asserting: taking('asserts'),
    denying: taking('denies', 'disputes'),
    differing: taking('states-otherwise'),
    qualifying: taking('qualifies', 'neither-confirms-nor-denies'),
  }
}

/** How many of the claims have each verdict; claims without an assessment are not counted. */
export function verdictCounts(claims: readonly Claim[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    corroborated: 0,
    'more-precise': 0,
    partly: 0,
    imprecise: 0,
    contested: 0,
    'partly-contradicted': 0,
    'not-found': 0,
    'not-factual': 0,
  }
  for (const { assessment } of claims) if (assessment) counts[assessment.verdict] += 1
  return counts
}
