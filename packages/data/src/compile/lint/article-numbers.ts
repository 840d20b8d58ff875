import type { Rule } from './rule.ts'

export const articleNumbers: Rule = {
  code: 'E210',
  name: 'article-number',
  reason:
    'An invented article number is the worst fault of all: each is verified, marked as inferred, or absent.',
  check(records, report) {
    const lengths = new Map<string, number | null>()
    for (const { kind, record } of records) if (kind === 'treaty') lengths.set(record.id, record.articles)
    const taken = new Map<string, string>()
    for (const entry of records) {
      if (entry.kind !== 'provision') continue
      const { article, numberVerified, numberNote, treaty, id } = entry.record
      if (article === null) {
        if (numberVerified) report(entry, ['numberVerified'], 'is true, but there is no number to verify')
        continue
      }
      const length = lengths.get(treaty)
      if (length !== undefined && length !== null && article > length) {
        report(entry, ['article'], `is ${article}, but the treaty has ${length} articles`)
      }
      if (!numberVerified && numberNote === undefined) {
        report(
          entry,
          ['numberVerified'],
          'is false; say in numberNote how the number was inferred, or leave it null',
        )
      }
      const slot = `${treaty} ${article}`
      const other = taken.get(slot)
      if (other !== undefined) report(entry, ['article'], `is also that of ${other}`)
      taken.set(slot, id)
    }
  },
}
