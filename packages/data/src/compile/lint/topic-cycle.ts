import type { Rule } from './rule.ts'

export const topicCycle: Rule = {
  code: 'E111',
  name: 'topic-cycle',
  bad: { 'topics/ties.yml': 'broader: trade\n', 'topics/trade.yml': 'broader: ties\n' },
  good: { 'topics/ties.yml': 'broader: null\n', 'topics/trade.yml': 'broader: ties\n' },
  reason: 'A topic that is broader than itself has no place in the scheme.',
  check({ kind, record }, report, records) {
    if (kind !== 'topic') return
    const chain = [record.id]
    for (let above = record.broader; above !== null; above = records.find('topic', above)?.broader ?? null) {
      if (chain.includes(above)) {
        if (above === record.id) report(['broader'], `goes in a circle: ${[...chain, above].join(' → ')}`)
        break
      }
      chain.push(above)
    }
  },
}
