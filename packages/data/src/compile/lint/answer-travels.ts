import { ANSWERS } from '../../neutrality/words.ts'
import type { Rule } from './rule.ts'

export const answerTravels: Rule = {
  code: 'E251',
  name: 'answer-left-out',
  bad: {
    'events/opening.yml': 'status: contested-claim\ndescription: Norland says that it paid for the bridge.\n',
  },
  good: {
    'events/opening.yml':
      'status: contested-claim\ndescription: Norland says that it paid for the bridge; Bo Second denied it.\n',
  },
  reason: 'The denial travels with the accusation: who reads the one reads the other, or that none is known.',
  check({ kind, record }, report) {
    if (kind !== 'event' || record.status !== 'contested-claim') return
    const { description, note = '' } = record
    if (ANSWERS.test(`${description} ${note}`)) return
    const way = 'write who denies or disputes it, or in the note that no answer is recorded'
    report(['description'], `carries no answer; ${way}`)
  },
}
