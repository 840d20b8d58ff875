import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

/** The second provision with another number, which its citation gives too. */
function renumbered(article: number) {
  return (base: string) => base.replaceAll('article: 2', `article: ${article}`)
}

describe('the rule on article numbers', () => {
  it('reports a number above the length of the treaty', () => {
    expect(
      faultLines({
        'provisions/bridge-article-2.yml': renumbered(4),
      }),
    ).toEqual([
      'records/provisions/bridge-article-2.yml:2:10  E210 article-number  article is 4, but the treaty has 3 articles',
    ])
  })

  it('reports a verified number where there is none', () => {
    expect(
      faultLines({
        'provisions/bridge-upkeep.yml': replacing('numberVerified: false', 'numberVerified: true'),
      }),
    ).toEqual([
      'records/provisions/bridge-upkeep.yml:3:17  E210 article-number  numberVerified is true, but there is no number to verify',
    ])
  })

  it('reports a verified number that no citation gives', () => {
    const fault =
      'records/provisions/bridge-article-2.yml:3:17  E210 article-number  numberVerified is true, but no citation gives the number; write "locator: {article: 2}" at those that do'
    for (const locator of ['', '    locator: {page: 2}\n', '    locator: {article: 1}\n']) {
      expect(
        faultLines({
          'provisions/bridge-article-2.yml': replacing('    locator: {article: 2, paragraph: 1}\n', locator),
        }),
      ).toEqual([fault])
    }
  })

  it('reports an inferred number without the reason', () => {
    const lines = faultLines({ 'provisions/bridge-upkeep.yml': replacing('article: null', 'article: 3') })
    expect(lines).toEqual([
      'records/provisions/bridge-upkeep.yml:3:17  E210 article-number  numberVerified is false; say in numberNote how the number was inferred, or leave it null',
    ])
  })

  it('reports two provisions with one number', () => {
    expect(
      faultLines({
        'provisions/bridge-article-2.yml': renumbered(1),
      }),
    ).toEqual([
      'records/provisions/bridge-article-2.yml:2:10  E210 article-number  article is also that of bridge-article-1',
    ])
  })

  it('leaves an inferred number with its reason alone', () => {
    expect(
      faultLines({
        'provisions/bridge-upkeep.yml': replacing(
          'article: null\nnumberVerified: false',
          'article: 3\nnumberVerified: false\nnumberNote: It stands between 2 and the last.',
        ),
      }),
    ).toEqual([])
  })

  it('leaves any number alone where the length of the treaty is not known', () => {
    expect(
      faultLines({
        'treaties/bridge-treaty.yml': replacing('articles: 3', 'articles: null'),
        'provisions/bridge-article-2.yml': renumbered(40),
      }),
    ).toEqual([])
  })
})
