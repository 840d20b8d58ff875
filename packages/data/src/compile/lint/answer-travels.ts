import { ANSWERS } from '../../neutrality/words.ts'
import type { Rule } from './rule.ts'

export const answerTravels: Rule = {
  code: 'E251',
  name: 'answer-left-out',
  reason: 'The denial travels with the accusation: who reads the one reads the other, or that none is known.',
  check(records, report) {
    for (const entry of records) {
      if (entry.kind !== 'event' || entry.record.status !== 'contested-claim') continue
      const { description, note = '' } = entry.record
      if (ANSWERS.test(`${description} ${note}`)) continue
      report(
        entry,
        ['description'],
        'carries no answer; write who denies or disputes it, or in the note that no answer is recorded',
      )
    }
  },
}
