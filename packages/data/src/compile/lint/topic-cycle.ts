import type { Rule } from './rule.ts'

export const topicCycle: Rule = {
  code: 'E111',
  name: 'topic-cycle',
  reason: 'A topic that is broader than itself has no place in the scheme.',
  check(records, report) {
    const broader = new Map<string, string | null>()
    for (const { kind, record } of records) if (kind === 'topic') broader.set(record.id, record.broader)
    for (const entry of records) {
      if (entry.kind !== 'topic') continue
      const chain = [entry.record.id]
      for (let above = entry.record.broader; above !== null; above = broader.get(above) ?? null) {
        if (chain.includes(above)) {
          if (above === entry.record.id)
            report(entry, ['broader'], `goes in a circle: ${[...chain, above].join(' → ')}`)
          break
        }
        chain.push(above)
      }
    }
  },
}
