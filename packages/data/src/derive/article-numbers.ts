import type { Dataset, Provision } from '../generated/types.ts'

/** What gives the number of an article together with its content; the best of what was read. */
export type NumberBasis = 'text' | 'report' | 'copies'

/** Each basis of a number in words. */
export const NUMBER_BASIS_LABELS: Readonly<Record<NumberBasis, string>> = {
  text: 'number read in a published text',
  report: 'number read in a report',
  copies: 'number read in copies of reports alone',
}

/**
 * What the article number of a provision rests on: the citations that name the article as their place in the source.
 * A number that copies alone give is weaker than the content, which others may give without a number.
 * @param dataset the dataset, or its sources alone
 * @param provision the provision in question
 * @returns null where the number is not verified
 */
export function numberBasis(
  { sources }: Pick<Dataset, 'sources'>,
  { article, numberVerified, citations }: Provision,
): NumberBasis | null {
  if (article === null || !numberVerified) return null
  const grades = new Set(
    citations
      .filter(({ locator }) => locator && 'article' in locator && locator.article === article)
      .map(({ source }) => sources.find(({ id }) => id === source)?.grade),
  )
  if (grades.has('primary')) return 'text'
  return [...grades].some((grade) => grade !== undefined && grade !== 'repost') ? 'report' : 'copies'
}
