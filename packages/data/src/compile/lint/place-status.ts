import { namesActor } from '../../neutrality/names.ts'
import { ATTRIBUTION } from '../../neutrality/words.ts'
import type { Rule } from './rule.ts'

export const placeStatus: Rule = {
  code: 'E258',
  name: 'unattributed-status',
  reason: 'A disputed place carries the positions on it, each with who holds it, and decides none.',
  check(records, report) {
    const actors = records.flatMap((entry) => (entry.kind === 'actor' ? [entry.record] : []))
    for (const entry of records) {
      if (entry.kind !== 'place' || !entry.record.statusNote) continue
      const { statusNote } = entry.record
      const named = actors.filter(
        ({ type, id }) => type !== 'person' && namesActor(statusNote, id, [...actors]),
      )
      const states = new Set(named.map(({ id, memberOf }) => memberOf ?? id))
      if (states.size < 2) {
        report(entry, ['statusNote'], 'names fewer than two sides; give each position with who holds it')
      } else if (!ATTRIBUTION.test(statusNote)) {
        report(entry, ['statusNote'], 'states a position as a fact; write who says so')
      }
    }
  },
}
