import type { Rule } from './rule.ts'

/** Actors that stand for whoever it was. */
const WITHOUT_NAME: ReadonlySet<string> = new Set(['briefing-article-author', 'unnamed-observers'])

export const accusationHasAccuser: Rule = {
  code: 'E201',
  name: 'unattributed-accusation',
  reason: 'No accusation stands without its accuser: someone with a name, a source and a date.',
  check({ kind, record }, report) {
    if (kind !== 'claim' || record.kind !== 'accusation') return
    const isAttributed = record.assertions.some(
      ({ stance, actor }) => stance === 'asserts' && !WITHOUT_NAME.has(actor),
    )
    if (!isAttributed) {
      report(['assertions'], 'has no accuser with a name; add an assertion with actor, date and citation')
    }
  },
}
