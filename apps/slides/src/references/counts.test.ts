import { dataset, verdictCounts } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { countReferences } from './counts.ts'

const articleClaims = dataset.claims.filter(({ ref }) => ref !== undefined)

describe('counting', () => {
  it('counts the claims of the article, all together and by verdict', () => {
    expect(countReferences('count:claims', dataset)).toBe(String(articleClaims.length))
    for (const [verdict, number] of Object.entries(verdictCounts(articleClaims))) {
      expect(countReferences(`count:claims.${verdict}`, dataset)).toBe(String(number))
    }
  })

  it('counts the verdicts for which only copies of other reports were read', () => {
    const weak = articleClaims.filter(({ assessment }) => assessment?.certainty === 'low')
    expect(weak.length).toBeGreaterThan(0)
    expect(countReferences('count:claims.judged-from-copies', dataset)).toBe(String(weak.length))
    expect(countReferences('count:claims.judged-from-copies', { ...dataset, claims: weak.slice(1) })).toBe(
      String(weak.length - 1),
    )
  })

  it('follows the dataset', () => {
    expect(countReferences('count:claims', { ...dataset, claims: articleClaims.slice(1) })).toBe(
      String(articleClaims.length - 1),
    )
  })

  it('splits the articles of the treaty into those seen and those not', () => {
    const seen = Number(countReferences('count:articles.verified', dataset))
    const unknown = Number(countReferences('count:articles.unknown', dataset))
    expect(seen + unknown).toBe(dataset.treaties.find(({ id }) => id === 'russia-iran-2025')?.articles)
  })

  it('writes small numbers in words, and larger ones in digits', () => {
    expect(countReferences('count:claims|words', { ...dataset, claims: articleClaims.slice(0, 3) })).toBe(
      'three',
    )
    expect(countReferences('count:claims|words', { ...dataset, claims: articleClaims.slice(0, 40) })).toBe(
      '40',
    )
  })

  it.each([
    'treaty-signing.date',
    'count:weather',
    'count:claims.splendid',
    'count:claims.toString',
    'count:sources.russia',
    'count:claims|roman',
  ])('gives nothing for %s', (reference) => {
    expect(countReferences(reference, dataset)).toBeUndefined()
  })
})
