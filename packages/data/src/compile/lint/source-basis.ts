import type { Rule } from './rule.ts'

export const sourceBasis: Rule = {
  code: 'E254',
  name: 'affiliation-without-basis',
  reason: 'Every source says who stands behind it, and how that is known; what is not known has no basis.',
  check(records, report) {
    for (const entry of records) {
      if (entry.kind !== 'source') continue
      const { stateAffiliation, affiliationBasis } = entry.record
      if (stateAffiliation === 'unknown' && affiliationBasis !== null) {
        report(entry, ['affiliationBasis'], `is ${affiliationBasis}, but the affiliation is unknown`)
      }
      if (stateAffiliation !== 'unknown' && affiliationBasis === null) {
        report(
          entry,
          ['affiliationBasis'],
          `is null, but the affiliation is ${stateAffiliation}; say how that is known`,
        )
      }
    }
  },
}
