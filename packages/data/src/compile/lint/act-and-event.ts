import { didYouMean } from '../suggestion.ts'
import type { Rule } from './rule.ts'

export const actAndEvent: Rule = {
  code: 'E221',
  name: 'act-and-event-disagree',
  bad: {
    'events/opening.yml':
      "# the treaty dates this act 2020-03-02\nact: {treaty: bridge-treaty, act: signature}\ndate: '2020-03-03'\n",
  },
  good: {
    'events/opening.yml':
      "# the treaty dates this act 2020-03-02\nact: {treaty: bridge-treaty, act: signature}\ndate: '2020-03-02'\n",
  },
  reason:
    'An act of a treaty and the event that tells the same act have one date, or one of the two is wrong.',
  check({ kind, record }, report, records) {
    if (kind !== 'event' || record.act === undefined) return
    const { treaty, act: id } = record.act
    const acts = records.find('treaty', treaty)?.acts
    if (acts === undefined) return // the link step reports the treaty
    const act = acts.find((candidate) => candidate.id === id)
    if (act === undefined) {
      const known = acts.map((candidate) => candidate.id)
      report(['act', 'act'], `"${id}" is not an act of ${treaty}${didYouMean(id, known)}`)
    } else if (act.date !== record.date) {
      report(['date'], `is ${record.date}, but ${treaty} dates its act "${id}" ${act.date}`)
    }
  },
}
