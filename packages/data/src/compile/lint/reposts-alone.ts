import type { Rule } from './rule.ts'

export const repostsAlone: Rule = {
  code: 'E206',
  name: 'rests-on-reposts',
  reason:
    'A fact that only copies of other reports carry is of low confidence, and appears in neither deck nor quiz.',
  check(records, report) {
    const grades = new Map<string, string>()
    for (const { kind, record } of records) if (kind === 'source') grades.set(record.id, record.grade)
    const areReposts = (citations: readonly { readonly source: string }[]) =>
      citations.length > 0 && citations.every(({ source }) => grades.get(source) === 'repost')
    const message = (value: string) => `is ${value}, but every source of the fact is a repost; write low`

    for (const entry of records) {
      if (entry.kind === 'event' && entry.record.confidence !== 'low' && areReposts(entry.record.citations)) {
        report(entry, ['confidence'], message(entry.record.confidence))
      }
      if (
        entry.kind === 'provision' &&
        entry.record.certainty !== 'low' &&
        areReposts(entry.record.citations)
      ) {
        report(entry, ['certainty'], message(entry.record.certainty))
      }
      if (entry.kind === 'treaty') {
        for (const [index, act] of entry.record.acts.entries()) {
          if (act.certainty !== 'low' && areReposts(act.citations)) {
            report(entry, ['acts', index, 'certainty'], message(act.certainty))
          }
        }
      }
    }
  },
}
