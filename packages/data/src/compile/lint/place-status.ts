import { namesActor } from '../../neutrality/names.ts'
import { ATTRIBUTION } from '../../neutrality/words.ts'
import type { RecordIndex } from '../records.ts'
import type { Rule } from './rule.ts'

export const placeStatus: Rule = {
  code: 'E258',
  name: 'unattributed-status',
  bad: {
    'places/hill-town.yml': 'statusNote: It belongs to Norland.\n',
  },
  good: {
    'places/hill-town.yml': 'statusNote: Norland says that the town is its own; so does Sudland.\n',
  },
  reason: 'A disputed place carries the positions on it, each with who holds it, and decides none.',
  check({ kind, record }, report, records) {
    if (kind !== 'place' || !record.statusNote) return
    const { statusNote } = record
    const named = records
      .lookUp(sides, ALL_SIDES)
      .filter(({ id }) => namesActor(statusNote, id, (actor) => records.find('actor', actor)))
    const states = new Set(named.map(({ id, memberOf }) => memberOf ?? id))
    if (states.size < 2) {
      report(['statusNote'], 'names fewer than two sides; give each position with who holds it')
    } else if (!ATTRIBUTION.test(statusNote)) {
      report(['statusNote'], 'states a position as a fact; write who says so')
    }
  },
}

interface Side {
  readonly id: string
  readonly memberOf: string | undefined
}

/** The one key of the index: any state or body can hold a position on a place. */
const ALL_SIDES = 'all'

const sides: RecordIndex<Side, readonly Side[]> = {
  name: 'states-and-bodies',
  entriesOf({ kind, record }) {
    if (kind !== 'actor' || record.type === 'person') return []
    return [[ALL_SIDES, { id: record.id, memberOf: record.memberOf }]]
  },
  gather: (all) => all,
}
