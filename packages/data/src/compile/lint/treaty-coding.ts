import type { RecordOf } from '../validate.ts'
import { ATOP_VALUES } from './atop-values.ts'
import type { Rule } from './rule.ts'

type Coding = NonNullable<RecordOf<'treaty'>['coding']>
type CowType = Coding['cow']['type']
/** Reports at a path inside the coding. */
type Tell = (path: readonly PropertyKey[], message: string) => void

const OBLIGATIONS = ['defense', 'offense', 'neutral', 'nonagg', 'consul'] as const
const CONDITION_OF = { defcon: 'defense', offcon: 'offense', neucon: 'neutral', concon: 'consul' } as const

const CHECKS: readonly ((coding: Coding, tell: Tell) => void)[] = [
  nameTheBasis,
  giveTheAlternatives,
  activeIsArms,
  conditionsHaveObligations,
  conditioIsTheHighest,
  termsHaveLengths,
  cowTypeIsTheHighest,
  equalAtop,
]

export const treatyCoding: Rule = {
  code: 'E220',
  name: 'inconsistent-coding',
  bad: {
    'treaties/bridge-treaty.yml': `coding:
  codedBy: this package
  atopId: null
  variables:
    - {name: consul, value: 1, certainty: high, basis: [], alternatives: []}
  cow: {type: III, certainty: high, alternatives: []}
`,
  },
  good: {
    'treaties/bridge-treaty.yml': `coding:
  codedBy: this package
  atopId: null
  variables:
    - {name: consul, value: 1, certainty: high, basis: [bridge-article-2], alternatives: []}
  cow: {type: III, certainty: high, alternatives: []}
`,
  },
  reason:
    'Coded obligations obey the consistency rules of ATOP and Correlates of War, so that they can be compared.',
  check({ kind, record }, report) {
    if (kind !== 'treaty' || record.coding === null) return
    for (const check of CHECKS) {
      check(record.coding, (path, message) => report(['coding', ...path], message))
    }
  },
}

function nameTheBasis({ atopId, variables }: Coding, tell: Tell): void {
  for (const [index, { name, value, basis, note }] of variables.entries()) {
    const isObligation = OBLIGATIONS.some((obligation) => obligation === name)
    if (!isObligation || (value ?? 0) === 0 || basis.length > 0) continue
    if (atopId === null) tell(['variables', index], `"${name}" names no provision; give its basis`)
    else if (note === undefined) {
      // ATOP read the whole treaty; what its coders saw need not be among our provisions.
      const way = 'give its basis, or say in a note what was not seen'
      tell(['variables', index], `"${name}" names no provision; ${way}`)
    }
  }
}

function giveTheAlternatives({ variables, cow }: Coding, tell: Tell): void {
  const way = 'list the values another coder could choose'
  for (const [index, { name, value, certainty, alternatives }] of variables.entries()) {
    if (value === null && certainty !== 'low') {
      tell(['variables', index], `"${name}" has no value; its certainty is low`)
    }
    if (certainty !== 'high' && alternatives.length === 0) {
      tell(['variables', index], `"${name}" is below high certainty; ${way}`)
    }
  }
  if (cow.certainty !== 'high' && cow.alternatives.length === 0) {
    tell(['cow'], `is below high certainty; ${way}`)
  }
}

function activeIsArms({ variables }: Coding, tell: Tell): void {
  const index = variables.findIndex(({ name }) => name === 'active')
  const active = variables[index]?.value
  if (active === undefined || active === null) return
  const expected = Math.max(codedAs(variables, 'defense'), codedAs(variables, 'offense'))
  if (active !== expected) {
    tell(['variables', index, 'value'], `is ${active}, but defense and offense make "active" ${expected}`)
  }
}

function conditionsHaveObligations({ variables }: Coding, tell: Tell): void {
  for (const [condition, obligation] of Object.entries(CONDITION_OF)) {
    if (codedAs(variables, condition) > 0 && codedAs(variables, obligation) === 0) {
      tell(['variables'], `have ${condition} without ${obligation}`)
    }
  }
}

function conditioIsTheHighest({ variables }: Coding, tell: Tell): void {
  const conditio = codedAs(variables, 'conditio')
  const expected = Math.max(...Object.keys(CONDITION_OF).map((name) => codedAs(variables, name)))
  if (conditio !== expected) {
    tell(['variables'], `have conditio ${conditio}, but the highest coded condition makes it ${expected}`)
  }
}

function termsHaveLengths({ variables }: Coding, tell: Tell): void {
  if (codedAs(variables, 'speclgth') === 1 && codedAs(variables, 'length') <= 0) {
    tell(['variables'], 'have speclgth without length')
  }
  if (codedAs(variables, 'proren') === 2 && codedAs(variables, 'renewlgt') <= 0) {
    tell(['variables'], 'have proren without renewlgt')
  }
}

/** Correlates of War classes a treaty by its highest commitment. */
function cowTypeIsTheHighest({ variables, cow }: Coding, tell: Tell): void {
  const isOn = (name: string) => codedAs(variables, name) > 0
  const expected: CowType | null = isOn('defense')
    ? 'I'
    : isOn('neutral') || isOn('nonagg')
      ? 'II'
      : isOn('consul')
        ? 'III'
        : null
  if (expected === cow.type) return
  const makes =
    expected === null
      ? 'no coded obligation gives a type'
      : `the highest coded obligation makes it ${expected}`
  tell(['cow', 'type'], `is ${cow.type}, but ${makes}`)
}

/** A coding that carries an id of ATOP is ATOP's own: every value that was read, and no other. */
function equalAtop({ atopId, variables }: Coding, tell: Tell): void {
  const values = atopId === null ? undefined : ATOP_VALUES.get(atopId)
  if (values === undefined) return
  for (const [index, { name, value }] of variables.entries()) {
    const own = Object.hasOwn(values, name) ? values[name] : undefined
    if (own === undefined) {
      tell(['variables', index, 'name'], `"${name}" is not among the values that were read of ATOP ${atopId}`)
    } else if (own !== value) {
      tell(['variables', index, 'value'], `is ${value}, but ATOP ${atopId} codes "${name}" ${own}`)
    }
  }
  for (const [name, own] of Object.entries(values)) {
    if (variables.every((variable) => variable.name !== name)) {
      tell(['variables'], `lack "${name}", which ATOP ${atopId} codes ${own}`)
    }
  }
}

/** The value of a variable; one that is not coded, or not decided, counts as 0. */
function codedAs(variables: Coding['variables'], name: string): number {
  return variables.find((variable) => variable.name === name)?.value ?? 0
}
