import { didYouMean } from '../suggestion.ts'
import type { RecordOf } from '../validate.ts'
import type { Rule } from './rule.ts'

export const actAndEvent: Rule = {
  code: 'E221',
  name: 'act-and-event-disagree',
  reason:
    'An act of a treaty and the event that tells the same act have one date, or one of the two is wrong.',
  check(records, report) {
    const actsOf = new Map<string, RecordOf<'treaty'>['acts']>()
    for (const { kind, record } of records) if (kind === 'treaty') actsOf.set(record.id, record.acts)

    for (const entry of records) {
      if (entry.kind !== 'event' || entry.record.act === undefined) continue
      const { treaty, act: id } = entry.record.act
      const acts = actsOf.get(treaty)
      if (acts === undefined) continue // the link step has reported the treaty
      const act = acts.find((candidate) => candidate.id === id)
      if (act === undefined) {
        const known = acts.map((candidate) => candidate.id)
        report(entry, ['act', 'act'], `"${id}" is not an act of ${treaty}${didYouMean(id, known)}`)
      } else if (act.date !== entry.record.date) {
        report(entry, ['date'], `is ${entry.record.date}, but ${treaty} dates its act "${id}" ${act.date}`)
      }
    }
  },
}
