import { namesActor } from '../../neutrality/names.ts'
import { ATTRIBUTION } from '../../neutrality/words.ts'
import type { Rule } from './rule.ts'

export const accuserNamed: Rule = {
  code: 'E250',
  name: 'accuser-unnamed',
  reason: 'A text that shows an accusation, or a report that is disputed, says in its own words whose it is.',
  check(records, report) {
    const actors = records.flatMap((entry) => (entry.kind === 'actor' ? [entry.record] : []))
    const names = (text: string, ids: readonly string[]) => ids.some((id) => namesActor(text, id, actors))
    for (const entry of records) {
      if (entry.kind === 'claim' && entry.record.kind === 'accusation') {
        const accusers = entry.record.assertions.flatMap(({ actor, stance }) =>
          stance === 'asserts' ? [actor] : [],
        )
        // An accusation that nobody makes has a rule of its own.
        if (accusers.length > 0 && !names(entry.record.proposition, accusers)) {
          report(entry, ['proposition'], 'names none of those who assert it; say who accuses')
        }
      }
      if (entry.kind !== 'event') continue
      const { title, description, actors: acting, status, plover } = entry.record
      const text = `${title}. ${description}`
      const isAccusation = plover?.event === 'ACCUSE'
      if ((isAccusation || status === 'contested-claim') && !ATTRIBUTION.test(text)) {
        report(entry, ['description'], 'tells something disputed as a fact; write who says so')
      } else if (isAccusation && !names(text, acting)) {
        report(entry, ['description'], 'names none of those who accuse')
      }
    }
  },
}
