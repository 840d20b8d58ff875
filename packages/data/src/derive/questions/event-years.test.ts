import { describe, expect, it } from 'vitest'
import { type Made, madeAct, madeDataset, madeEvent, madeTreaty } from '../../../test/made-records.ts'
import { beforeSigning, eventsOfYear, eventYears, yearsOfEvents } from './event-years.ts'
import { hashBelow } from './selection.ts'
import type { Draft, Template } from './template.ts'

const draftsOf = (template: Template, ...events: readonly Made<'events'>[]) =>
  template.drafts(madeDataset({ events: [...events] }))

/** An event of each of these dates, whose title has the date in letters. */
const on = (topic: string, ...dates: readonly string[]) =>
  dates.map((date) => madeEvent(`${topic}-${date}`, `${topic} of ${wordOf(date)}`, date, { topics: [topic] }))

/** A date without digits, since a title with a year in it gives the year away. */
function wordOf(date: string): string {
  return date.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
}

const titlesOf = (drafts: readonly Draft[]) =>
  drafts.map((draft) =>
    'right' in draft
      ? [draft.right, draft.wrong].map((some) => some.map(({ text }) => text))
      : 'pairs' in draft
        ? draft.pairs.map(({ left }) => left)
        : [],
  )

describe('the question whether something happened in a year', () => {
  it('offers five years in a row', () => {
    expect(hashBelow('fair', 5)).toBe(2)
    const rationale = 'Fair held: 3 May 2001.'
    expect(draftsOf(eventYears, madeEvent('fair', 'Fair held', '2001-05-03'))).toEqual([
      {
        format: 'true-false',
        subject: 'fair',
        stem: 'Is this right: “Fair held” happened in […]?',
        key: { text: '2001', rationale },
        distractors: ['1999', '2000', '2002', '2003'].map((text) => ({ text, rationale })),
        explanation: '3 May 2001: Fair held, it is said.',
        topic: 'trade',
        difficulty: 'medium',
        supports: ['fair'],
        asks: ['fair/date'],
        order: ['1999', '2000', '2001', '2002', '2003'],
      },
    ])
  })

  it.for([
    ['talks', 0, '2019', ['2019', '2020', '2021', '2022', '2023']],
    ['talks', 0, '2020', ['2020', '2021', '2022', '2023', '2024']],
    ['talks', 0, '2022', ['2020', '2021', '2022', '2023', '2024']],
    ['repair', 4, '2022', ['2018', '2019', '2020', '2021', '2022']],
    ['repair', 4, '2023', ['2019', '2020', '2021', '2022', '2023']],
  ] as const)('has “%s” at place %i of years up to 2024: for %s', ([id, place, year, years]) => {
    expect(hashBelow(id, 5)).toBe(place)
    expect(draftsOf(eventYears, madeEvent(id, 'Held', year))).toMatchObject([{ order: years }])
  })

  it('is asked up to 2023, of events whose year is known', () => {
    expect(draftsOf(eventYears, madeEvent('fair', 'Fair held', '2024'))).toEqual([])
    expect(draftsOf(eventYears, madeEvent('fair', 'Fair held', '2001~'))).toEqual([])
  })
})

describe('the question what happened in which year', () => {
  it('is asked of events of one topic', () => {
    const dates = ['2004-05-03', '2002', '2003', '2001']
    expect(draftsOf(yearsOfEvents, ...on('roads', ...dates))).toEqual([
      {
        format: 'match',
        subject: 'roads',
        stem: 'Which of these happened in which year?',
        pairs: [
          { left: 'roads of caab', right: '2001', rationale: 'roads of caab: 2001.' },
          { left: 'roads of caac', right: '2002', rationale: 'roads of caac: 2002.' },
          { left: 'roads of caad', right: '2003', rationale: 'roads of caad: 2003.' },
          { left: 'roads of caae-af-ad', right: '2004', rationale: 'roads of caae-af-ad: 3 May 2004.' },
        ],
        explanation:
          'roads of caab: 2001. roads of caac: 2002. roads of caad: 2003. roads of caae-af-ad: 3 May 2004.',
        topic: 'roads',
        difficulty: 'medium',
        supports: ['roads-2001', 'roads-2002', 'roads-2003', 'roads-2004-05-03'],
        asks: ['roads-2001/date', 'roads-2002/date', 'roads-2003/date', 'roads-2004-05-03/date'],
        citations: ['2001', '2002', '2003', '2004-05-03'].map((date) => ({
          source: `news-of-roads-${date}`,
        })),
      },
    ])
  })

  it('takes one event a year, which the topic and the year decide', () => {
    expect([hashBelow('roads2001', 2), hashBelow('roads2002', 2)]).toEqual([1, 0])
    const dates = ['2001-01', '2001-02', '2002-01', '2002-02', '2003', '2004']
    expect(titlesOf(draftsOf(yearsOfEvents, ...on('roads', ...dates)))).toEqual([
      ['2001-02', '2002-01', '2003', '2004'].map((date) => `roads of ${wordOf(date)}`),
    ])
  })

  it('needs four years, on one topic; the topics stand in their order', () => {
    const four = ['2001', '2002', '2003', '2004']
    expect(draftsOf(yearsOfEvents, ...on('roads', ...four.slice(1)), ...on('ports', '2001'))).toEqual([])
    expect(draftsOf(yearsOfEvents, ...on('roads', ...four), ...on('ports', ...four))).toMatchObject([
      { subject: 'ports' },
      { subject: 'roads' },
    ])
  })
})

describe('the question what had happened before the treaty was signed', () => {
  const treaty = (...acts: Made<'treaties'>['acts']) =>
    madeTreaty('russia-iran-2025', 'Bridge Treaty', { acts })
  const signature = madeAct('signature', '2020-03-02', [])
  const before = (treaties: Made<'treaties'>[], ...events: readonly Made<'events'>[]) =>
    beforeSigning.drafts(madeDataset({ treaties, events: [...events] }))
  const two = on('roads', '2019', '2020-03-01', '2020-03-03', '2021')

  it('is asked with what came before and what came after', () => {
    expect(before([treaty(signature)], ...two)).toEqual([
      {
        format: 'multiple-choice',
        subject: 'roads',
        stem: 'Which of these had happened before the Bridge Treaty was signed?',
        right: [
          { text: 'roads of cabj', rationale: 'roads of cabj: 2019.' },
          { text: 'roads of caca-ad-ab', rationale: 'roads of caca-ad-ab: 1 March 2020.' },
        ],
        wrong: [
          { text: 'roads of caca-ad-ad', rationale: 'roads of caca-ad-ad: 3 March 2020.' },
          { text: 'roads of cacb', rationale: 'roads of cacb: 2021.' },
        ],
        explanation:
          'The treaty was signed on 2 March 2020. roads of cabj: 2019. roads of caca-ad-ab: 1 March 2020. roads of caca-ad-ad: 3 March 2020. roads of cacb: 2021.',
        topic: 'roads',
        difficulty: 'medium',
        supports: ['roads-2019', 'roads-2020-03-01', 'roads-2020-03-03', 'roads-2021', 'russia-iran-2025'],
        asks: ['roads-2019/date', 'roads-2020-03-01/date', 'roads-2020-03-03/date', 'roads-2021/date'],
        citations: ['2019', '2020-03-01', '2020-03-03', '2021'].map((date) => ({
          source: `news-of-roads-${date}`,
        })),
        order: 'by-text',
      },
    ])
  })

  it('needs two on either side; what can lie on the day of signature is on neither', () => {
    const isAsked = (dates: readonly string[]) =>
      before([treaty(signature)], ...on('roads', ...dates)).length > 0
    expect(isAsked(['2018', '2019', '2021', '2022'])).toBe(true)
    expect(isAsked(['2018', '2020-03', '2021', '2022'])).toBe(false)
    expect(isAsked(['2018', '2020-03-02', '2021', '2022'])).toBe(false)
    expect(isAsked(['2018', '2019', '2020-03', '2022'])).toBe(false)
  })

  it('takes the last four before and the first four after', () => {
    const dates = ['2013', '2014', '2015', '2016', '2017', '2021', '2022', '2023', '2024', '2025']
    const titles = (...some: readonly string[]) => some.map((date) => `roads of ${wordOf(date)}`)
    expect(titlesOf(before([treaty(signature)], ...on('roads', ...dates)))).toEqual([
      [titles('2014', '2015', '2016', '2017'), titles('2021', '2022', '2023', '2024')],
    ])
  })

  it('is asked of the one treaty, where the day of its signature is known with high certainty', () => {
    expect(before([], ...two)).toEqual([])
    expect(before([madeTreaty('road', 'Road Treaty', { acts: [signature] })], ...two)).toEqual([])
    expect(before([treaty()], ...two)).toEqual([])
    expect(before([treaty({ ...signature, certainty: 'medium' })], ...two)).toEqual([])
    const road = madeTreaty('road', 'Road Treaty', { acts: [madeAct('signature', '2010-03-02', [])] })
    expect(before([road, treaty(signature)], ...two)).toHaveLength(1)
  })

  it('is asked once a topic, in the order of the topics', () => {
    const dates = ['2018', '2019', '2021', '2022']
    const drafts = before([treaty(signature)], ...on('roads', ...dates), ...on('ports', ...dates))
    const ids = (topic: string) => [...dates.map((date) => `${topic}-${date}`), 'russia-iran-2025']
    expect(drafts).toMatchObject([
      { subject: 'ports', supports: ids('ports') },
      { subject: 'roads', supports: ids('roads') },
    ])
  })
})

describe('the question what happened in a year', () => {
  it('is asked with what happened in the years beside it', () => {
    const events = [
      ...on('roads', '2000'),
      ...on('ports', '2001-02', '2001-03'),
      ...on('roads', '2002', '2004'),
    ]
    expect(draftsOf(eventsOfYear, ...events)).toEqual([
      {
        format: 'multiple-choice',
        subject: '2001',
        stem: 'Which of these happened in 2001?',
        right: [
          { text: 'ports of caab-ac', rationale: 'ports of caab-ac: February 2001.' },
          { text: 'ports of caab-ad', rationale: 'ports of caab-ad: March 2001.' },
        ],
        wrong: [
          { text: 'roads of caaa', rationale: 'roads of caaa: 2000.' },
          { text: 'roads of caac', rationale: 'roads of caac: 2002.' },
        ],
        explanation:
          'ports of caab-ac: February 2001. ports of caab-ad: March 2001. roads of caaa: 2000. roads of caac: 2002.',
        topic: 'ports',
        difficulty: 'medium',
        supports: ['ports-2001-02', 'ports-2001-03', 'roads-2000', 'roads-2002'],
        asks: ['ports-2001-02/date', 'ports-2001-03/date', 'roads-2000/date', 'roads-2002/date'],
        citations: ['ports-2001-02', 'ports-2001-03', 'roads-2000', 'roads-2002'].map((id) => ({
          source: `news-of-${id}`,
        })),
        order: 'by-text',
      },
    ])
  })

  it('takes four of either, from all over the year', () => {
    const months = (year: string, count: number) =>
      on('roads', ...Array.from({ length: count }, (_, index) => `${year}-0${index + 1}`))
    const ids = (year: string, ...of: readonly number[]) => of.map((month) => `roads-${year}-0${month}`)
    expect(draftsOf(eventsOfYear, ...months('2001', 9), ...months('2002', 6))).toMatchObject([
      { subject: '2001', supports: [...ids('2001', 1, 3, 5, 7), ...ids('2002', 1, 2, 4, 5)] },
      { subject: '2002', supports: [...ids('2002', 1, 2, 4, 5), ...ids('2001', 1, 3, 5, 7)] },
    ])
    expect(draftsOf(eventsOfYear, ...months('2001', 4), ...months('2002', 2))[0]).toMatchObject({
      supports: [...ids('2001', 1, 2, 3, 4), ...ids('2002', 1, 2)],
    })
  })

  it('needs two in the year and two beside it', () => {
    expect(draftsOf(eventsOfYear, ...on('roads', '2001-01', '2001-02', '2002'))).toEqual([])
    expect(draftsOf(eventsOfYear, ...on('roads', '2001-01', '2001-02', '2003-01', '2003-02'))).toEqual([])
    expect(draftsOf(eventsOfYear, ...on('roads', '2001', '2002-01', '2002-02'))).toEqual([])
  })
})
