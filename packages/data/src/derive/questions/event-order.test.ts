import { describe, expect, it } from 'vitest'
import { type Made, madeDataset, madeEvent } from '../../../test/made-records.ts'
import { eventOrder, eventSequence } from './event-order.ts'
import { hashBelow } from './selection.ts'
import type { Draft, Template } from './template.ts'

const draftsOf = (template: Template, events: readonly Made<'events'>[]) =>
  template.drafts(madeDataset({ events: [...events] }))

/** An event of each of these days of May 2021. */
const inMay = (topic: string, ...days: readonly number[]) =>
  days.map((day) => madeEvent(`${topic}-${day}`, `${topic} ${day}`, `2021-05-0${day}`, { topics: [topic] }))

const entriesOf = (drafts: readonly Draft[]) =>
  drafts.map((draft) => ('entries' in draft ? draft.entries.map(({ text }) => text) : []))

describe('the question what came first', () => {
  it('is asked of events of one topic, of which the others came later', () => {
    expect(draftsOf(eventOrder, inMay('roads', 3, 1, 2))).toEqual([
      {
        subject: 'roads',
        stem: 'Which of these came first?',
        key: { text: 'roads 1', rationale: 'roads 1: 1 May 2021.' },
        distractors: [
          { text: 'roads 2', rationale: 'roads 2: 2 May 2021.' },
          { text: 'roads 3', rationale: 'roads 3: 3 May 2021.' },
        ],
        explanation: 'roads 1: 1 May 2021. roads 2: 2 May 2021. roads 3: 3 May 2021.',
        topic: 'roads',
        difficulty: 'hard',
        supports: ['roads-1', 'roads-2', 'roads-3'],
        asks: ['roads-1/date', 'roads-2/date', 'roads-3/date'],
        citations: [
          { source: 'news-of-roads-1' },
          { source: 'news-of-roads-2' },
          { source: 'news-of-roads-3' },
        ],
        order: 'by-text',
      },
    ])
  })

  it.for([
    ['roads', 0, ['roads-1', 'roads-2', 'roads-3', 'roads-4']],
    ['trade', 1, ['trade-2', 'trade-3', 'trade-4', 'trade-5']],
    ['ferries', 2, ['ferries-3', 'ferries-4', 'ferries-5', 'ferries-6']],
  ] as const)('takes four in a row; on %s from place %i on', ([topic, start, ids]) => {
    expect(hashBelow(topic, 3)).toBe(start)
    expect(draftsOf(eventOrder, inMay(topic, 1, 2, 3, 4, 5, 6, 7))).toMatchObject([{ supports: ids }])
    // Where no four would follow, the last four.
    expect(draftsOf(eventOrder, inMay(topic, 4, 5, 6, 7))).toMatchObject([
      { supports: [4, 5, 6, 7].map((day) => `${topic}-${day}`) },
    ])
  })

  it('needs three settled events on days of their own, none of which tells its year', () => {
    const [first, second, third] = inMay('roads', 1, 2, 3)
    const isAsked = (change: Partial<Made<'events'>>) =>
      draftsOf(
        eventOrder,
        [first, second, third && { ...third, ...change }].filter((event) => event !== undefined),
      ).length > 0
    expect(isAsked({})).toBe(true)
    expect(isAsked({ date: '2021-05-02' })).toBe(false)
    expect(isAsked({ date: '2021-05' })).toBe(false)
    expect(isAsked({ title: 'Plan of 2019' })).toBe(false)
    expect(isAsked({ topics: ['trade'] })).toBe(false)
    expect(isAsked({ topics: ['trade', 'roads'] })).toBe(true)
  })

  it('is asked once a topic, in the order of the topics', () => {
    const events = [...inMay('roads', 1, 2, 3), ...inMay('ports', 1, 2, 3)]
    expect(draftsOf(eventOrder, events)).toMatchObject([{ subject: 'ports' }, { subject: 'roads' }])
  })
})

describe('the question in which order things happened', () => {
  it('is asked of events of one topic', () => {
    expect(draftsOf(eventSequence, inMay('roads', 4, 3, 2, 1))).toEqual([
      {
        format: 'order',
        subject: 'roads',
        stem: 'In which order did these happen, the earliest first?',
        entries: [1, 2, 3, 4].map((day) => ({
          text: `roads ${day}`,
          rationale: `roads ${day}: ${day} May 2021.`,
        })),
        explanation: 'roads 1: 1 May 2021. roads 2: 2 May 2021. roads 3: 3 May 2021. roads 4: 4 May 2021.',
        topic: 'roads',
        difficulty: 'hard',
        supports: ['roads-1', 'roads-2', 'roads-3', 'roads-4'],
        asks: ['roads-1/date', 'roads-2/date', 'roads-3/date', 'roads-4/date'],
        citations: [1, 2, 3, 4].map((day) => ({ source: `news-of-roads-${day}` })),
      },
    ])
  })

  it('takes the last six, one a day, of those that do not tell their year', () => {
    const events = [
      ...inMay('roads', 1, 2, 3, 4, 5, 6, 7, 8),
      madeEvent('also', 'Also on the eighth', '2021-05-08', { topics: ['roads'] }),
      madeEvent('plan', 'Plan of 2019', '2021-05-09', { topics: ['roads'] }),
    ]
    expect(entriesOf(draftsOf(eventSequence, events))).toEqual([
      [3, 4, 5, 6, 7, 8].map((day) => `roads ${day}`),
    ])
  })

  it('needs four of them, of the same topic', () => {
    expect(draftsOf(eventSequence, [...inMay('roads', 1, 2, 3), ...inMay('ports', 4, 5)])).toEqual([])
  })
})
