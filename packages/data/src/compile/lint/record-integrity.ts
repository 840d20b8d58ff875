import type { RecordOf } from '../validate.ts'
import type { Rule } from './rule.ts'

export const recordIntegrity: Rule = {
  code: 'E230',
  name: 'broken-record',
  bad: { 'treaties/bridge-treaty.yml': 'parties: []\n' },
  good: { 'treaties/bridge-treaty.yml': 'parties: []\nnotSeen: [who the parties are]\n' },
  reason: 'Parts of one record must agree: indexes exist, act ids are unique, a verdict has its citations.',
  check(entry, report) {
    switch (entry.kind) {
      case 'series':
        for (const [index, point] of entry.record.points.entries()) {
          for (const [position, other] of (point.disagreesWith ?? []).entries()) {
            if (other === index || other >= entry.record.points.length) {
              const path = ['points', index, 'disagreesWith', position]
              report(path, `is ${other}; the other points are 0 to ${entry.record.points.length - 1}`)
            }
          }
        }
        break
      case 'treaty': {
        const seen = new Set<string>()
        for (const [index, act] of entry.record.acts.entries()) {
          if (seen.has(act.id)) report(['acts', index, 'id'], `"${act.id}" is used twice in this treaty`)
          seen.add(act.id)
        }
        for (const path of emptyLists(entry.record)) {
          if ((entry.record.notSeen ?? []).length === 0)
            report(path, 'is empty; say in notSeen whom no source read names')
        }
        break
      }
      case 'claim': {
        const { assessment } = entry.record
        const needsNone = assessment?.verdict === 'not-factual' || assessment?.verdict === 'not-found'
        if (assessment && assessment.citations.length === 0 && !needsNone) {
          report(['assessment', 'citations'], 'is empty; a verdict names what it rests on')
        }
        break
      }
    }
  },
}

/** The lists of parties, signatories and actors of a treaty that name nobody. */
function emptyLists({ parties, signatories, acts }: RecordOf<'treaty'>): PropertyKey[][] {
  const lists: { path: PropertyKey[]; names: readonly unknown[] }[] = [
    { path: ['parties'], names: parties },
    { path: ['signatories'], names: signatories },
    ...acts.map(({ by }, index) => ({ path: ['acts', index, 'by'], names: by })),
  ]
  return lists.filter(({ names }) => names.length === 0).map(({ path }) => path)
}
