import { describe, expect, it } from 'vitest'
import { cited, madeDataset, madeTreaty } from '../../../test/made-records.ts'
import { deriveQuestions, droppedDrafts, TEMPLATES } from './index.ts'

describe('the templates', () => {
  it('keep their names, which stand in the ids of questions and so in links and in what a quiz has kept', () => {
    expect(TEMPLATES.map(({ name }) => name)).toEqual([
      'acting-body',
      'article-check',
      'article-number',
      'articles-and-contents',
      'treaties-and-articles',
      'before-signing',
      'bodies-of-party',
      'events-and-cities',
      'coded-obligation',
      'coded-treaties',
      'compared-treaties',
      'article-content',
      'bodies-and-days',
      'who-denied',
      'disputed-number',
      'event-city',
      'event-date',
      'event-month',
      'event-order',
      'event-sequence',
      'events-of-year',
      'event-year',
      'first-term',
      'number-of-articles',
      'persons-and-offices',
      'series-parts',
      'signatory',
      'treaties-and-signatories',
      'signing-date',
      'signing-city',
      'speaker',
      'stances',
      'stated-number',
      'statements-and-speakers',
      'treaties-and-terms',
      'treaty-languages',
      'treaty-steps',
      'events-and-years',
    ])
  })
})

describe('the questions of a dataset', () => {
  const treaties = [3, 30, 100].map((articles, index) =>
    madeTreaty(`t${index}`, `Treaty ${'ABC'[index]}`, { articles }),
  )

  it('come from the templates in their order, and of each in the order of the records', () => {
    expect(deriveQuestions(madeDataset({ treaties })).map(({ id }) => id)).toEqual([
      'q-treaties-and-articles-number',
      'q-number-of-articles-t0',
      'q-number-of-articles-t1',
      'q-number-of-articles-t2',
    ])
  })

  it('are made without the drafts that break a rule, which can be asked for', () => {
    const dataset = madeDataset({ treaties: treaties.slice(0, 2) })
    expect(deriveQuestions(dataset)).toEqual([])
    expect(droppedDrafts(dataset)).toEqual([
      { template: 'number-of-articles', subject: 't0', broken: ['too-few-answers'] },
      { template: 'number-of-articles', subject: 't1', broken: ['too-few-answers'] },
    ])
    expect(droppedDrafts(madeDataset({ treaties }))).toEqual([])
  })

  it('are not made of what no record has a source for', () => {
    const uncited = madeDataset({ treaties: treaties.map((treaty) => ({ ...treaty, citations: cited() })) })
    expect(deriveQuestions(uncited)).toEqual([])
    expect(droppedDrafts(uncited)).toContainEqual({
      template: 'treaties-and-articles',
      subject: 'number',
      broken: ['uncited'],
    })
  })
})
