import type { Rule } from './rule.ts'

export const repostsAlone: Rule = {
  code: 'E206',
  name: 'rests-on-reposts',
  reason:
    'A fact that only copies of other reports carry is of low confidence, and appears in neither deck nor quiz.',
  check({ kind, record }, report, records) {
    const areReposts = (citations: readonly { readonly source: string }[]) =>
      citations.length > 0 &&
      citations.every(({ source }) => records.find('source', source)?.grade === 'repost')
    const message = (value: string) => `is ${value}, but every source of the fact is a repost; write low`

    if (kind === 'event' && record.confidence !== 'low' && areReposts(record.citations)) {
      report(['confidence'], message(record.confidence), { found: record.confidence, right: 'low' })
    }
    if (kind === 'provision' && record.certainty !== 'low' && areReposts(record.citations)) {
      report(['certainty'], message(record.certainty), { found: record.certainty, right: 'low' })
    }
    if (kind === 'treaty') {
      for (const [index, act] of record.acts.entries()) {
        if (act.certainty !== 'low' && areReposts(act.citations)) {
          report(['acts', index, 'certainty'], message(act.certainty), { found: act.certainty, right: 'low' })
        }
      }
    }
  },
}
