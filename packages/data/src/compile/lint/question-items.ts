import { itemFlaws } from '../../derive/questions/item-rules.ts'
import type { Question } from '../../generated/types.ts'
import type { Rule } from './rule.ts'

export const questionItems: Rule = {
  code: 'E240',
  name: 'flawed-question',
  bad: { 'questions/who-built-it.yml': 'stem: Name the state that paid for the piers of the bridge.\n' },
  good: { 'questions/who-built-it.yml': 'stem: Which state paid for the piers of the bridge?\n' },
  reason: 'A question whose wording gives its answer away tests reading, not knowledge.',
  check({ kind, record }, report) {
    if (kind !== 'question') return
    if (record.id.startsWith('q-')) {
      report([], `has an id with "q-", which questions made from records begin with; rename its file`)
    }
    // The generated interface prints the schema that validated this record.
    for (const { message } of itemFlaws(record as Question)) report(['stem'], message)
  },
}
