import type { LoadedRecord, RecordIndex } from '../records.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

/** "Article 5(4)", "Articles 7 and 8", with the word that says of which other document. */
const NAMED =
  /\bArticles? (\d+)(?:\(\d+\))?(?:(?:,| and| to| or) (\d+))*( of the (?:UN Charter|constitution)\b)?/g

export const articlesInTexts: Rule = {
  code: 'E211',
  name: 'article-in-text',
  bad: { 'events/opening.yml': 'description: The bridge opens, as Article 3 has it.\n' },
  good: { 'events/opening.yml': 'description: The bridge opens, as Article 2 has it.\n' },
  reason:
    'An article that a text names by its number is one of which a record holds number and content, so that no number is made up in passing.',
  check(entry, report, records) {
    const treaty = treatyOf(entry)
    for (const { path, text } of ownTexts(entry)) {
      // These say of which numbers nothing was seen, or what a source made of them.
      if (path[0] === 'notSeen' || path[0] === 'numberNote') continue
      for (const [words, , , otherDocument] of text.matchAll(NAMED)) {
        if (otherDocument) continue
        for (const [number] of words.replaceAll(/\(\d+\)/g, '').matchAll(/\d+/g)) {
          if (!records.lookUp(recordedArticles, articleKey(treaty, number))) {
            const ofWhat = treaty === undefined ? 'any treaty' : `"${treaty}"`
            report(path, `names Article ${number}, but no provision of ${ofWhat} has that number`)
          }
        }
      }
    }
  },
}

/** The treaty that a record is part of; a text elsewhere may speak of any. */
function treatyOf({ kind, record }: LoadedRecord): string | undefined {
  if (kind === 'treaty') return record.id
  return kind === 'provision' ? record.treaty : undefined
}

/** Whether a number is that of a provision, by its treaty and for any treaty. */
const recordedArticles: RecordIndex<true, boolean> = {
  name: 'recorded-articles',
  entriesOf({ kind, record }) {
    if (kind !== 'provision' || record.article === null) return []
    return [record.treaty, undefined].map((treaty) => [articleKey(treaty, String(record.article)), true])
  },
  gather: (found) => found.length > 0,
}

function articleKey(treaty: string | undefined, number: string): string {
  return `${treaty ?? ''} ${number}`
}
