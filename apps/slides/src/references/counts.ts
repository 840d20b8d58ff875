import { articleSlots, type Dataset, isWeak, verdictCounts } from '@partnership/data'
import { numberInWords } from './number-words.ts'

/**
 * Numbers that are counted from the dataset, never typed: `[[count:claims]]`, `[[count:claims.corroborated]]`.
 * A reference that is no count gives nothing.
 */
export function countReferences(reference: string, dataset: Dataset): string | undefined {
  const [target = '', format] = reference.split('|').map((part) => part.trim())
  if (!target.startsWith('count:')) return undefined
  const number = count(target.slice('count:'.length), dataset)
  if (number === undefined || (format !== undefined && format !== 'words')) return undefined
  return format === 'words' ? numberInWords(number) : String(number)
}

function count(what: string, dataset: Dataset): number | undefined {
  const articleClaims = dataset.claims.filter((claim) => claim.ref !== undefined)
  const [kind, detail] = what.split('.')
  switch (kind) {
    case 'claims': {
      if (detail === undefined) return articleClaims.length
      if (detail === 'judged-from-copies')
        return articleClaims.filter(({ assessment }) => assessment && isWeak(assessment)).length
      const counts: Readonly<Record<string, number>> = verdictCounts(articleClaims)
      return Object.hasOwn(counts, detail) ? counts[detail] : undefined
    }
    case 'articles': {
      const treaty = dataset.treaties.find(({ id }) => id === 'russia-iran-2025')
      if (!treaty) return undefined
      const filled = articleSlots(treaty, dataset.provisions).filter(
        ({ provision }) => provision !== null,
      ).length
      return detail === 'verified'
        ? filled
        : detail === 'unknown'
          ? (treaty.articles ?? 0) - filled
          : undefined
    }
    case 'sources':
      return detail === undefined ? dataset.sources.length : undefined
    case 'questions':
      return detail === undefined ? dataset.questions.length : undefined
    default:
      return undefined
  }
}
