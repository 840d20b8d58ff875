import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  madeDataset,
  madeProvision,
  madeSource,
  madeTreaty,
} from '../../../test/made-records.ts'
import { articleOfContent, articlesAndContents, contentOfArticle } from './articles.ts'
import type { Draft, Template } from './template.ts'

const draftsOf = (template: Template, ...provisions: Made<'provisions'>[]) =>
  template.drafts(
    madeDataset({
      sources: [madeSource('text', 'primary'), madeSource('wire', 'wire'), madeSource('copy', 'repost')],
      treaties: [madeTreaty('bridge', 'Bridge Treaty'), madeTreaty('road', 'Road Treaty')],
      provisions,
    }),
  )

/** An article on a topic of its own, unless one is named. */
const article = (number: number, topic = `topic-${number}`, parts: Partial<Made<'provisions'>> = {}) =>
  madeProvision(`article-${number}`, number, topic, { title: `Tolls, part ${number}`, ...parts })

const offered = (drafts: readonly Draft[], subject: string) =>
  drafts.flatMap((draft) =>
    draft.subject === subject && 'distractors' in draft ? draft.distractors.map(({ text }) => text) : [],
  )

describe('the question which article deals with something', () => {
  it('offers articles on other topics', () => {
    expect(draftsOf(articleOfContent, article(12), article(9), article(11))[1]).toEqual({
      subject: 'article-11',
      stem: 'Which article of the Bridge Treaty deals with this: tolls, part 11?',
      key: { text: 'Article 11', rationale: 'Content of article-11.' },
      distractors: [
        { text: 'Article 9', rationale: 'Article 9 deals with: tolls, part 9.' },
        { text: 'Article 12', rationale: 'Article 12 deals with: tolls, part 12.' },
      ],
      explanation: 'Content of article-11.',
      topic: 'topic-11',
      difficulty: 'hard',
      supports: ['article-11', 'article-9', 'article-12'],
      order: ['Article 9', 'Article 11', 'Article 12'],
    })
  })

  it('offers the three nearest on either side, and none on the same topic', () => {
    const drafts = draftsOf(articleOfContent, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => article(number)))
    expect(offered(drafts, 'article-5')).toEqual([4, 3, 2, 6, 7, 8].map((number) => `Article ${number}`))
    const related = [article(1, 'tolls'), article(2, 'tolls'), article(3)]
    expect(offered(draftsOf(articleOfContent, ...related), 'article-1')).toEqual(['Article 3'])
  })

  it('keeps the capital letters of a title that begins with a short form', () => {
    const stemOf = (title: string) => draftsOf(articleOfContent, article(1, 'tolls', { title }))[0]?.stem
    const beginning = 'Which article of the Bridge Treaty deals with this: '
    expect(stemOf('AB cables')).toBe(`${beginning}AB cables?`)
    expect(stemOf('A bridge')).toBe(`${beginning}a bridge?`)
    expect(stemOf('Aid, UN rules')).toBe(`${beginning}aid, UN rules?`)
    expect(stemOf('TollAB')).toBe(`${beginning}tollAB?`)
    expect(stemOf('UN-led aid')).toBe(`${beginning}UN-led aid?`)
  })
})

describe('articles that may be asked about by number', () => {
  const isAsked = (parts: Partial<Made<'provisions'>>) =>
    draftsOf(articleOfContent, article(1, 'tolls', parts)).length === 1
  const at = (source: string) => ({ citations: [{ source, locator: { article: 1 } }] })

  it('are known with high certainty, by a number that more than copies give', () => {
    expect(isAsked({})).toBe(true)
    expect(isAsked(at('wire'))).toBe(true)
    expect(isAsked(at('copy'))).toBe(false)
    expect(isAsked({ certainty: 'medium' })).toBe(false)
    expect(isAsked({ numberVerified: false })).toBe(false)
    expect(isAsked({ article: null })).toBe(false)
  })

  it('stand beside articles of the same treaty', () => {
    const ofRoad = article(2, 'roads', { treaty: 'road' })
    expect(draftsOf(articleOfContent, ofRoad, article(1), article(3))).toMatchObject([
      { subject: 'article-1', supports: ['article-1', 'article-3'] },
      { subject: 'article-3', supports: ['article-3', 'article-1'] },
      { stem: 'Which article of the Road Treaty deals with this: tolls, part 2?', supports: ['article-2'] },
    ])
    expect(isAsked({ treaty: 'port' })).toBe(false)
  })
})

describe('the question which article deals with what', () => {
  it('has one article a topic, the first of it', () => {
    const two = article(2, 'topic-1', { title: 'Left out' })
    const eight = article(8, 'topic-8', {
      citations: [{ source: 'text', locator: { article: 8 } }, ...cited('wire')],
    })
    expect(draftsOf(articlesAndContents, eight, two, article(5), article(1))).toEqual([
      {
        format: 'match',
        subject: 'bridge',
        stem: 'Which article of the Bridge Treaty deals with what?',
        pairs: [1, 5, 8].map((number) => ({
          left: `Article ${number}`,
          right: `Tolls, part ${number}`,
          rationale: `Article ${number}: Content of article-${number}.`,
        })),
        explanation: 'Article 1: tolls, part 1. Article 5: tolls, part 5. Article 8: tolls, part 8.',
        topic: 'topic-1',
        difficulty: 'hard',
        supports: ['article-1', 'article-5', 'article-8'],
        asks: ['article-1', 'article-5', 'article-8'],
        citations: [1, 5, 8].map((number) => ({ source: 'text', locator: { article: number } })),
      },
    ])
  })

  it('needs three topics', () => {
    expect(draftsOf(articlesAndContents, article(1), article(2), article(3, 'topic-1'))).toEqual([])
  })
})

describe('the question what an article deals with', () => {
  it('offers the titles of articles on other topics', () => {
    expect(
      draftsOf(contentOfArticle, article(12), article(9), article(11), article(10, 'topic-11'))[2],
    ).toEqual({
      subject: 'article-11',
      stem: 'What does Article 11 of the Bridge Treaty deal with?',
      key: { text: 'Tolls, part 11', rationale: 'Content of article-11.' },
      distractors: [
        { text: 'Tolls, part 12', rationale: 'That is Article 12.' },
        { text: 'Tolls, part 9', rationale: 'That is Article 9.' },
      ],
      explanation: 'Content of article-11.',
      topic: 'topic-11',
      difficulty: 'medium',
      supports: ['article-11', 'article-12', 'article-9'],
      order: 'by-text',
    })
  })

  it('offers the six nearest, of two as near the one before', () => {
    const drafts = draftsOf(contentOfArticle, ...[1, 2, 4, 5, 6, 7, 8, 9].map((number) => article(number)))
    expect(offered(drafts, 'article-5')).toEqual([4, 6, 7, 2, 8, 1].map((number) => `Tolls, part ${number}`))
  })
})
