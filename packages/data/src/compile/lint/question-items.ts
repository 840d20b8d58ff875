import { itemFlaws } from '../../derive/questions/item-rules.ts'
import type { Question } from '../../generated/types.ts'
import type { Rule } from './rule.ts'

export const questionItems: Rule = {
  code: 'E240',
  name: 'flawed-question',
  reason: 'A question whose wording gives its answer away tests reading, not knowledge.',
  check(records, report) {
    for (const entry of records) {
      if (entry.kind !== 'question') continue
      if (entry.record.id.startsWith('q-')) {
        report(
          entry,
          [],
          `has an id with "q-", which questions made from records begin with; rename its file`,
        )
      }
      // The generated interface prints the schema that validated this record.
      for (const { message } of itemFlaws(entry.record as Question)) report(entry, ['stem'], message)
    }
  },
}
