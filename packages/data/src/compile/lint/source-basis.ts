import type { Rule } from './rule.ts'

export const sourceBasis: Rule = {
  code: 'E254',
  name: 'affiliation-without-basis',
  bad: {
    'sources/daily-wire.yml': 'affiliationBasis: null\n',
  },
  good: {
    'sources/daily-wire.yml': 'affiliationBasis: editorial\n',
  },
  reason: 'Every source says who stands behind it, and how that is known; what is not known has no basis.',
  check({ kind, record }, report) {
    if (kind !== 'source') return
    const { stateAffiliation, affiliationBasis } = record
    if (stateAffiliation === 'unknown' && affiliationBasis !== null) {
      report(['affiliationBasis'], `is ${affiliationBasis}, but the affiliation is unknown`)
    }
    if (stateAffiliation !== 'unknown' && affiliationBasis === null) {
      report(
        ['affiliationBasis'],
        `is null, but the affiliation is ${stateAffiliation}; say how that is known`,
      )
    }
  },
}
