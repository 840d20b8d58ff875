import type { Treaty } from '../../generated/types.ts'
import type { Rule } from './rule.ts'

const OBLIGATIONS = ['defense', 'offense', 'neutral', 'nonagg', 'consul'] as const
const CONDITION_OF = { defcon: 'defense', offcon: 'offense', neucon: 'neutral', concon: 'consul' } as const

export const treatyCoding: Rule = {
  code: 'E220',
  name: 'inconsistent-coding',
  reason:
    'Coded obligations obey the consistency rules of ATOP and Correlates of War, so that they can be compared.',
  check(records, report) {
    for (const entry of records) {
      if (entry.kind !== 'treaty' || entry.record.coding === null) continue
      const { variables, cow } = entry.record.coding
      const value = new Map(variables.map((variable) => [variable.name, variable.value]))
      const isOn = (name: string) => (value.get(name) ?? 0) > 0
      for (const [index, variable] of variables.entries()) {
        const path = ['coding', 'variables', index]
        if (variable.certainty !== 'high' && variable.alternatives.length === 0) {
          report(
            entry,
            path,
            `"${variable.name}" is below high certainty; list the values another coder could choose`,
          )
        }
        const isObligation = OBLIGATIONS.some((name) => name === variable.name)
        if (
          isObligation &&
          variable.value > 0 &&
          variable.basis.length === 0 &&
          variable.note === undefined
        ) {
          report(
            entry,
            path,
            `"${variable.name}" names no provision; give its basis, or say in a note what was not seen`,
          )
        }
      }
      for (const [condition, obligation] of Object.entries(CONDITION_OF)) {
        if (isOn(condition) && !isOn(obligation)) {
          report(entry, ['coding', 'variables'], `have ${condition} without ${obligation}`)
        }
      }
      if (isOn('speclgth') && !isOn('length'))
        report(entry, ['coding', 'variables'], 'have speclgth without length')
      if (isOn('proren') && !isOn('renewlgt'))
        report(entry, ['coding', 'variables'], 'have proren without renewlgt')
      const expected = cowType(isOn)
      if (expected !== null && expected !== cow.type) {
        report(
          entry,
          ['coding', 'cow', 'type'],
          `is ${cow.type}, but the highest coded obligation makes it ${expected}`,
        )
      }
    }
  },
}

type CowType = NonNullable<Treaty['coding']>['cow']['type']

/** Correlates of War classes a treaty by its highest commitment. */
function cowType(isOn: (name: string) => boolean): CowType | null {
  if (isOn('defense')) return 'I'
  if (isOn('neutral') || isOn('nonagg')) return 'II'
  return isOn('consul') ? 'III' : null
}
