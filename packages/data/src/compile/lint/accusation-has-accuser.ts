import type { Rule } from './rule.ts'

export const accusationHasAccuser: Rule = {
  code: 'E201',
  name: 'unattributed-accusation',
  reason: 'No accusation stands without its accuser: someone with a name, a source and a date.',
  check(records, report) {
    const anonymous = new Set(['briefing-article-author', 'unnamed-observers'])
    for (const entry of records) {
      if (entry.kind !== 'claim' || entry.record.kind !== 'accusation') continue
      const isAttributed = entry.record.assertions.some(
        (assertion) => assertion.stance === 'asserts' && !anonymous.has(assertion.actor),
      )
      if (!isAttributed) {
        report(
          entry,
          ['assertions'],
          'has no accuser with a name; add an assertion with actor, date and citation',
        )
      }
    }
  },
}
