import type { RecordIndex } from '../records.ts'
import type { Rule } from './rule.ts'

export const articleNumbers: Rule = {
  code: 'E210',
  name: 'article-number',
  bad: { 'provisions/bridge-upkeep.yml': 'article: 3\nnumberVerified: false\n' },
  good: {
    'provisions/bridge-upkeep.yml':
      'article: 3\nnumberVerified: false\nnumberNote: The source calls it the last, and the treaty has three.\n',
  },
  reason:
    'An invented article number is the worst fault of all: each is verified, marked as inferred, or absent.',
  check({ kind, record }, report, records) {
    if (kind !== 'provision') return
    const { article, numberVerified, numberNote, treaty, id, citations } = record
    if (article === null) {
      if (numberVerified) report(['numberVerified'], 'is true, but there is no number to verify')
      return
    }
    const length = records.find('treaty', treaty)?.articles ?? null
    if (length !== null && article > length) {
      report(['article'], `is ${article}, but the treaty has ${length} articles`)
    }
    if (!numberVerified && numberNote === undefined) {
      report(['numberVerified'], 'is false; say in numberNote how the number was inferred, or leave it null')
    }
    const isRead = citations.some(
      ({ locator }) => locator && 'article' in locator && locator.article === article,
    )
    if (numberVerified && !isRead) {
      const place = `locator: {article: ${article}}`
      report(
        ['numberVerified'],
        `is true, but no citation gives the number; write "${place}" at those that do`,
      )
    }
    const sharing = records.lookUp(provisionsByArticle, articleKey(treaty, article))
    const before = sharing[sharing.indexOf(id) - 1]
    if (before !== undefined) report(['article'], `is also that of ${before}`)
  },
}

const provisionsByArticle: RecordIndex<string, readonly string[]> = {
  name: 'provisions-by-article',
  entriesOf({ kind, record }) {
    if (kind !== 'provision' || record.article === null) return []
    return [[articleKey(record.treaty, record.article), record.id]]
  },
  gather: (ids) => ids,
}

function articleKey(treaty: string, article: number): string {
  return `${treaty} ${article}`
}
