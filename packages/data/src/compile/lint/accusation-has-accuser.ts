import type { Rule } from './rule.ts'

/** Actors that stand for whoever it was. */
const WITHOUT_NAME: ReadonlySet<string> = new Set(['briefing-article-author', 'unnamed-observers'])

export const accusationHasAccuser: Rule = {
  code: 'E201',
  name: 'unattributed-accusation',
  bad: {
    'actors/unnamed-observers.yml': `type: group
name: unnamed observers
variants: []
citations:
  - source: daily-wire
`,
    'claims/trade-doubled.yml': `proposition: According to unnamed observers, Sudland blocked the bridge.
kind: accusation
assertions:
  - actor: unnamed-observers
    stance: asserts
    date: '2022-01-10'
    directness: anonymous
    citation: {source: daily-wire}
`,
  },
  good: {
    'claims/trade-doubled.yml': `proposition: According to Norland, Sudland blocked the bridge.
kind: accusation
assertions:
  - actor: norland
    speaker: ada-first
    stance: asserts
    date: '2022-01-10'
    directness: paraphrase
    citation: {source: daily-wire}
  - actor: sudland
    speaker: bo-second
    stance: denies
    date: '2022-01-11'
    directness: paraphrase
    citation: {source: daily-wire}
`,
  },
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
