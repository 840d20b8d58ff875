import { describe, expect, it } from 'vitest'
import { datasetOf, type Overrides } from '../../test/record-tree.ts'
import { splitSentences } from './source-text.ts'
import { verifySource } from './verify-source.ts'

const ARTICLE = `The café bridge is open at last. Trade has doubled.
Opinion
Nobody knows the price.
`

/** A citation of the article, as YAML under `citations`. */
interface Cited {
  readonly line?: number
  readonly sentence?: number
  readonly quote?: string
}

/** Records whose event cites the article as given. */
function recordsCiting(cited: readonly Cited[]): Overrides {
  const fingerprints = splitSentences(ARTICLE).map(({ line, sentence, sha256 }) => ({
    line,
    sentence,
    sha256,
    ...(line === 2 ? { heading: true } : {}),
  }))
  const article = {
    title: null,
    publisher: null,
    publisherCountry: null,
    stateAffiliation: 'unknown',
    affiliationBasis: null,
    grade: 'press',
    language: 'en',
    url: null,
    published: null,
    accessed: '2022-01-01',
    archivedAt: null,
    fingerprints,
  }
  const citations = cited.map(({ line, sentence, quote }) =>
    JSON.stringify({ source: 'briefing-article', locator: line && { line, sentence }, quote }),
  )
  return {
    'sources/briefing-article.yml': JSON.stringify(article),
    'events/opening.yml': (base) => `${base}${citations.map((citation) => `  - ${citation}\n`).join('')}`,
  }
}

const ALL_CITED: readonly Cited[] = [
  { line: 1, sentence: 1, quote: 'open at last' },
  { line: 1, sentence: 2 },
  { line: 3, sentence: 1 },
]

function verify(copy: string, cited: readonly Cited[] = ALL_CITED) {
  const dataset = datasetOf(recordsCiting(cited))
  const article = dataset.sources.find(({ id }) => String(id) === 'briefing-article')
  if (!article) throw new Error('the fixture has no article')
  return verifySource(copy, article, dataset)
}

describe('holding a copy of a text against its source record', () => {
  it('finds nothing wrong with a true copy', () => {
    expect(verify(ARTICLE)).toEqual({ sentences: 4, problems: [], uncited: [], quotations: 1 })
  })

  it('finds nothing wrong with a copy that differs in white space, line breaks and composition alone', () => {
    const copy = ARTICLE.normalize('NFD').replaceAll(' ', ' \u00a0').replaceAll('\n', '\t\r\n')
    expect(verify(copy).problems).toEqual([])
  })

  it('reports a changed word with the address of its sentence', () => {
    expect(verify(ARTICLE.replace('doubled', 'tripled')).problems).toEqual([
      'line 1, sentence 2 differs from the text that the records cite',
    ])
  })

  it('reports a sentence that is missing', () => {
    expect(verify(ARTICLE.replace(' Trade has doubled.', '')).problems).toEqual([
      'line 1, sentence 2 is missing from the copy',
    ])
  })

  it('reports a sentence too many', () => {
    expect(verify(`${ARTICLE}It rained.`).problems).toEqual([
      'line 4, sentence 1 is not in the text that the records cite',
    ])
  })

  it('reports a quotation that is not in the sentence that it is cited from', () => {
    const cited = [...ALL_CITED, { line: 1, sentence: 2, quote: 'open at last' }]
    expect(verify(ARTICLE, cited).problems).toEqual([
      'opening quotes “open at last”, which is not in line 1, sentence 2',
    ])
  })

  it('checks a quotation by its words, not by its white space and composition', () => {
    const cited = [...ALL_CITED, { line: 1, sentence: 1, quote: 'cafe\u0301  bridge' }]
    expect(verify(ARTICLE, cited).problems).toEqual([])
  })

  it('checks each of two quotations from one sentence in one record', () => {
    const wrongThenRight = [
      { line: 1, sentence: 1, quote: 'closed at last' },
      { line: 1, sentence: 1, quote: 'open at last' },
      { line: 1, sentence: 1 },
    ]
    const { problems, quotations } = verify(ARTICLE, [...ALL_CITED, ...wrongThenRight])
    expect(problems).toEqual(['opening quotes “closed at last”, which is not in line 1, sentence 1'])
    expect(quotations).toBe(3)
  })

  it('reports a quotation without a sentence, and one from a sentence that does not exist', () => {
    const cited = [...ALL_CITED, { quote: 'Nobody' }, { line: 9, sentence: 1, quote: 'Nobody' }]
    expect(verify(ARTICLE, cited).problems).toEqual([
      'opening quotes “Nobody” without a sentence that exists',
      'opening quotes “Nobody” without a sentence that exists',
    ])
  })

  it('reports a sentence that no record cites, but no heading', () => {
    const { problems, uncited } = verify(ARTICLE, [{ line: 1, sentence: 1 }])
    expect(problems).toEqual([])
    expect(uncited).toEqual(['line 1, sentence 2', 'line 3, sentence 1'])
  })
})
