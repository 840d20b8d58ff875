import { bareNorthKorea } from '../../neutrality/names.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

/** Keys of names and titles, which are short on purpose; the text beside them is what is read first. */
const TITLES = new Set<PropertyKey>(['title', 'shortName', 'prefLabel', 'offices', 'name'])

export const countryNames: Rule = {
  code: 'E257',
  name: 'country-name',
  bad: {
    'events/opening.yml': 'description: A train from North Korea crosses the bridge.\n',
  },
  good: {
    'events/opening.yml': 'description: A train from North Korea (DPRK) crosses the bridge.\n',
  },
  reason: 'A country is stored with its short and its formal name, and North Korea is "(DPRK)" on first use.',
  check(entry, report) {
    if (entry.kind === 'actor' && entry.record.type === 'state') {
      // With the number of the United Nations goes the name that they list the country by.
      if (entry.record.identifiers?.m49 !== undefined && !entry.record.formalName) {
        report(['formalName'], 'is not stored; give the name of the state at the United Nations')
      }
    }
    const first = ownTexts(entry).find(
      ({ path, text }) => !path.some((key) => TITLES.has(key)) && /\bNorth Korea\b/.test(text),
    )
    if (first && bareNorthKorea(first.text) !== undefined) {
      report(first.path, 'says "North Korea" on first use; write "North Korea (DPRK)"')
    }
  },
}
