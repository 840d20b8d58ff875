import { describe, expect, it } from 'vitest'
import { type Made, madeDataset, madeEvent } from '../../../test/made-records.ts'
import { eventDates } from './event-dates.ts'
import type { Draft } from './template.ts'

const draftsOf = (...events: readonly Made<'events'>[]) =>
  eventDates.drafts(madeDataset({ events: [...events] }))

/** An event of each of these days of May 2021, from the last to the first. */
const inMay = (...days: readonly string[]) =>
  days.toReversed().map((day) => madeEvent(`on-${day}`, `Thing ${day}`, `2021-05-${day}`))

const asked = (drafts: readonly Draft[]) => drafts.map(({ subject }) => subject)
const offered = (drafts: readonly Draft[], subject: string) =>
  drafts.flatMap((draft) =>
    draft.subject === subject && 'distractors' in draft ? draft.distractors.map(({ text }) => text) : [],
  )

describe('the question on which day something happened', () => {
  it('offers the days of what happened before and after', () => {
    expect(draftsOf(...inMay('01', '02', '03'))[1]).toEqual({
      subject: 'on-02',
      stem: 'On which date did this happen: “Thing 02”?',
      key: { text: '2 May 2021', rationale: 'Thing 02: 2 May 2021.' },
      distractors: [
        {
          text: '1 May 2021',
          rationale: 'That is the date of another event: “Thing 01”.',
          supports: ['on-01'],
        },
        {
          text: '3 May 2021',
          rationale: 'That is the date of another event: “Thing 03”.',
          supports: ['on-03'],
        },
      ],
      explanation: '2 May 2021: Thing 02, it is said.',
      topic: 'trade',
      difficulty: 'medium',
      supports: ['on-02'],
      asks: ['on-02/date'],
      order: ['1 May 2021', '2 May 2021', '3 May 2021'],
    })
  })

  it('prefers the nearest days, before and after in turn, four on either side', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11']
    const drafts = draftsOf(...inMay(...days))
    expect(asked(drafts)).toEqual(days.map((day) => `on-${day}`))
    expect(offered(drafts, 'on-06')).toEqual([5, 7, 4, 8, 3, 9, 2, 10].map((day) => `${day} May 2021`))
    expect(offered(drafts, 'on-02')).toEqual([1, 3, 4, 5, 6].map((day) => `${day} May 2021`))
    expect(offered(drafts, 'on-11')).toEqual([10, 9, 8, 7].map((day) => `${day} May 2021`))
  })

  it('takes of the events of one day the one that stands nearest, and never its own day', () => {
    const drafts = draftsOf(
      madeEvent('a', 'First on day one', '2021-05-01'),
      madeEvent('b', 'Last on day one', '2021-05-01'),
      madeEvent('c', 'First on day two', '2021-05-02'),
      madeEvent('d', 'Last on day two', '2021-05-02'),
      madeEvent('e', 'First on day three', '2021-05-03'),
      madeEvent('f', 'Last on day three', '2021-05-03'),
    )
    const behind = drafts.map((draft) =>
      'distractors' in draft ? draft.distractors.map((one) => one.supports) : [],
    )
    expect(behind.slice(2, 4)).toEqual([
      [['b'], ['e']],
      [['b'], ['e']],
    ])
  })

  it('is not asked of an event that tells its year, which may be a wrong answer elsewhere', () => {
    const drafts = draftsOf(...inMay('01', '02'), madeEvent('plan', 'Plan of 2019', '2021-05-03'))
    expect(asked(drafts)).toEqual(['on-01', 'on-02'])
    expect(offered(drafts, 'on-01')).toEqual(['2 May 2021', '3 May 2021'])
  })

  it('asks only of settled events', () => {
    expect(draftsOf(...inMay('01', '02'), madeEvent('month', 'A month', '2021-05'))).toEqual([])
  })

  it('needs two others within a year, unless the event is one of a treaty', () => {
    const others = [madeEvent('before', 'Before', '2020-05-03'), madeEvent('after', 'After', '2022-05-03')]
    const within = madeEvent('within', 'Within', '2021-05-03')
    expect(asked(draftsOf(...others, within))).toEqual(['within'])
    // From 3 May 2020 to 4 May 2021 it is 366 days.
    const aDayLater = { ...within, date: '2021-05-04' }
    expect(asked(draftsOf(...others, aDayLater))).toEqual([])
    expect(asked(draftsOf(...others, { ...aDayLater, treaties: ['bridge'] }))).toEqual(['within'])
  })
})
