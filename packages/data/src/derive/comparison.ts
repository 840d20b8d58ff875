import type { ActAlternative, Dataset, Duration, ProvisionId, Treaty, TreatyAct } from '../generated/types.ts'
import { createFinder } from './records.ts'
import { actOf, codedValue } from './treaties.ts'

/** Another value for a cell, and whose it is. */
export interface ComparisonAlternative {
  readonly value: string | number
  /** Who gives it; null where it is a value that another coder could choose. */
  readonly statedBy: string | null
}

/** What is known of one treaty in one row. */
export interface ComparisonCell {
  /**
   * For an ATOP variable the integer as ATOP defines it, where 0 is a finding: coded, and without that obligation;
   * null where what was read of the treaty does not decide it, which the note explains.
   * For `signed` and `in-force` an EDTF date, for `articles` a count, for `duration` words, for `cow-type` I, II or III.
   */
  readonly value: string | number | null
  /** How sure the editors are; null for `articles` and `duration`, of which the record does not grade it. */
  readonly certainty: 'high' | 'medium' | 'low' | null
  readonly alternatives: readonly ComparisonAlternative[]
  /** Provisions that justify the value. Empty for structural rows, and where nothing in the text was seen. */
  readonly basis: readonly ProvisionId[]
  readonly note: string | null
}

/** One thing that treaties are compared by. */
export interface ComparisonRow {
  /** `structure` for what every treaty has, `obligation` for a variable of ATOP. */
  readonly kind: 'structure' | 'obligation'
  /** `signed`, `in-force`, `articles`, `duration`, `cow-type`, or the name of the ATOP variable. */
  readonly name: string
  /** One cell a treaty, in the order of the treaties; null where it is not coded, or where no source read gives it. */
  readonly cells: readonly (ComparisonCell | null)[]
}

/** Treaties side by side. */
export interface TreatyComparison {
  readonly treaties: readonly Treaty[]
  /** The structural rows, then the variables in the order in which the records code them. */
  readonly rows: readonly ComparisonRow[]
}

/** The rows that do not depend on a coding, in their order. */
const STRUCTURE: readonly (readonly [string, (treaty: Treaty) => ComparisonCell | null])[] = [
  ['signed', (treaty) => dateCell(actOf(treaty, 'signature'))],
  ['in-force', (treaty) => dateCell(actOf(treaty, 'entry-into-force'))],
  ['articles', ({ articles }) => (articles === null ? null : ungraded(articles))],
  ['duration', ({ duration }) => (duration === null ? null : ungraded(durationInWords(duration)))],
  ['cow-type', cowCell],
]

/**
 * Puts treaties side by side: one row for each ATOP variable that is coded in any of them, after the rows for
 * signature, entry into force, number of articles, duration and Correlates of War type.
 *
 * A cell is null where a treaty is not coded for the variable, or where no source read gives the value. Null is not
 * knowledge of absence: of a treaty whose text was not seen, say "not coded", never "no".
 * @param ids treaties, one column each, in this order; ids that a record had before are followed
 * @param variables ATOP names, in this order, in place of all that are coded; `[]` leaves the structural rows alone
 * @throws RangeError when an id is not that of a treaty, or when no treaty of the dataset is coded for a variable
 */
export function compareTreaties(
  dataset: Dataset,
  ids: readonly string[],
  variables?: readonly string[],
): TreatyComparison {
  const treaties = treatiesOf(dataset, ids)
  if (variables) requireCoded(dataset, variables)
  return {
    treaties,
    rows: [
      ...STRUCTURE.map(([name, cellOf]) => ({
        kind: 'structure' as const,
        name,
        cells: treaties.map(cellOf),
      })),
      ...(variables ?? codedNames(treaties)).map((name) => ({
        kind: 'obligation' as const,
        name,
        cells: treaties.map((treaty) => codedCell(treaty, name)),
      })),
    ],
  }
}

/** The length of a treaty in words: `20 years, then renewed automatically for 5 years at a time`. */
export function durationInWords(duration: Duration): string {
  if ('indefinite' in duration) return 'no end date'
  const { initialYears, renewal, renewalYears } = duration
  const term = yearsInWords(initialYears)
  if (renewal === null) return term
  if (renewal === 'none') return `${term}, without renewal`
  const each = renewalYears === null ? '' : ` for ${yearsInWords(renewalYears)} at a time`
  return `${term}, then renewed ${renewal === 'automatic' ? 'automatically' : 'by agreement'}${each}`
}

function yearsInWords(years: number): string {
  return years === 1 ? '1 year' : `${years} years`
}

function treatiesOf(dataset: Dataset, ids: readonly string[]): Treaty[] {
  const find = createFinder(dataset)
  return ids.map((id) => {
    const found = find(id)
    if (found?.kind === 'treaty') return found.record
    throw new RangeError(
      `the dataset has no treaty with the id "${id}"; it has ${dataset.treaties.map((one) => one.id).join(', ')}`,
    )
  })
}

function requireCoded(dataset: Dataset, variables: readonly string[]): void {
  const known = codedNames(dataset.treaties)
  const unknown = variables.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new RangeError(`no treaty is coded for the variable "${unknown}"; coded are ${known.join(', ')}`)
}

function codedNames(treaties: readonly Treaty[]): string[] {
  return [...new Set(treaties.flatMap(({ coding }) => coding?.variables.map(({ name }) => name) ?? []))]
}

function dateCell(act: TreatyAct | undefined): ComparisonCell | null {
  if (!act) return null
  return {
    value: act.date,
    certainty: act.certainty,
    alternatives: act.alternatives?.flatMap(datedAlternative) ?? [],
    basis: [],
    note: act.note ?? null,
  }
}

function datedAlternative({ date, statedBy }: ActAlternative): ComparisonAlternative[] {
  return date === undefined ? [] : [{ value: date, statedBy }]
}

function ungraded(value: string | number): ComparisonCell {
  return { value, certainty: null, alternatives: [], basis: [], note: null }
}

function cowCell({ coding }: Treaty): ComparisonCell | null {
  if (!coding) return null
  const { type, certainty, alternatives, note } = coding.cow
  return {
    value: type,
    certainty,
    alternatives: alternatives.map((value) => ({ value, statedBy: null })),
    basis: [],
    note: note ?? null,
  }
}

function codedCell(treaty: Treaty, name: string): ComparisonCell | null {
  const coded = codedValue(treaty, name)
  if (!coded) return null
  return {
    value: coded.value,
    certainty: coded.certainty,
    alternatives: coded.alternatives.map((value) => ({ value, statedBy: null })),
    basis: coded.basis,
    note: coded.note ?? null,
  }
}
