import { namesActor } from '../../neutrality/names.ts'
import { ATTRIBUTION } from '../../neutrality/words.ts'
import type { Rule } from './rule.ts'

export const accuserNamed: Rule = {
  code: 'E250',
  name: 'accuser-unnamed',
  bad: {
    'events/opening.yml':
      "description: The bridge is said to be unsafe.\ncameo: '112'\nplover: {event: ACCUSE, mode: allege, context: []}\nrecipients: [sudland]\nactors: [norland]\n",
  },
  good: {
    'events/opening.yml':
      "description: Norland says that the bridge is unsafe.\ncameo: '112'\nplover: {event: ACCUSE, mode: allege, context: []}\nrecipients: [sudland]\nactors: [norland]\n",
  },
  reason: 'A text that shows an accusation, or a report that is disputed, says in its own words whose it is.',
  check({ kind, record }, report, records) {
    const names = (text: string, ids: readonly string[]) =>
      ids.some((id) => namesActor(text, id, (actor) => records.find('actor', actor)))
    if (kind === 'claim' && record.kind === 'accusation') {
      const accusers = record.assertions.flatMap(({ actor, stance }) => (stance === 'asserts' ? [actor] : []))
      // An accusation that nobody makes has a rule of its own.
      if (accusers.length > 0 && !names(record.proposition, accusers)) {
        report(['proposition'], 'names none of those who assert it; say who accuses')
      }
    }
    if (kind !== 'event') return
    const { title, description, actors, status, plover } = record
    const text = `${title}. ${description}`
    const isAccusation = plover?.event === 'ACCUSE'
    if ((isAccusation || status === 'contested-claim') && !ATTRIBUTION.test(text)) {
      report(['description'], 'tells something disputed as a fact; write who says so')
    } else if (isAccusation && !names(text, actors)) {
      report(['description'], 'names none of those who accuse')
    }
  },
}
