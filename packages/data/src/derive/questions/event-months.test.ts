import { describe, expect, it } from 'vitest'
import { type Made, madeDataset, madeEvent } from '../../../test/made-records.ts'
import { eventMonths } from './event-months.ts'
import { placeOnScale } from './scale.ts'

const draftsOf = (...events: readonly Made<'events'>[]) =>
  eventMonths.drafts(madeDataset({ events: [...events] }))

const last = madeEvent('last', 'Last of all', '2030-01-15', { treaties: ['bridge'] })

describe('the question in which month something happened', () => {
  it('can be answered by three years of months', () => {
    expect(placeOnScale('closing')).toBe(0.2)
    expect(draftsOf(madeEvent('closing', 'Bridge closed', '2023-05-03'), last)).toEqual([
      {
        format: 'estimate',
        subject: 'closing',
        stem: 'In which month did this happen: “Bridge closed”?',
        // A fifth of 36 months is seven.
        estimate: { quantity: 'month', month: '2023-05', earliest: '2022-10', latest: '2025-10' },
        explanation: '3 May 2023: Bridge closed, it is said.',
        topic: 'trade',
        difficulty: 'medium',
        supports: ['closing'],
        asks: ['closing/date'],
      },
    ])
  })

  it('is asked of settled events since 2022 that belong to no treaty and do not tell their year', () => {
    const isAsked = (date: string, parts: Partial<Made<'events'>> = {}) =>
      draftsOf(madeEvent('closing', 'Bridge closed', date, parts), last).length === 1
    expect(isAsked('2022-01-01')).toBe(true)
    expect(isAsked('2021-12-31')).toBe(false)
    expect(isAsked('2022-01')).toBe(false)
    expect(isAsked('2022-01-01', { treaties: ['bridge'] })).toBe(false)
    expect(isAsked('2022-01-01', { title: 'Plan of 2021 carried out' })).toBe(false)
  })

  it.for([
    // The span that leaves three months after the last event of all, 36 months at most.
    ['n', 0.86, '2023-02', '2021-08', '2023-05'],
    ['n', 0.86, '2023-03', '2021-02', '2023-06'],
    ['n', 0.86, '2023-12', '2020-07', '2023-07'],
    // Where that would be less than a year, a year.
    ['opening', 0.72, '2023-02', '2022-05', '2023-05'],
    ['opening', 0.72, '2023-03', '2022-04', '2023-06'],
    // Where the right month would stand early in it, it stands as late.
    ['talks', 0.14, '2023-02', '2021-08', '2023-05'],
    ['talks', 0.14, '2023-09', '2020-07', '2023-07'],
    ['talks', 0.14, '2023-10', '2022-12', '2023-12'],
  ] as const)(
    'has no month long after the last event: “%s”, at %f of its scale, of February 2023, and an event of %s',
    ([id, place, end, earliest, latest]) => {
      expect(placeOnScale(id)).toBe(place)
      const drafts = draftsOf(
        madeEvent(id, 'Bridge closed', '2023-02-03'),
        { ...last, date: `${end}-15` },
        madeEvent('before', 'Before', '2020-01-01'),
      )
      expect(drafts).toMatchObject([{ estimate: { month: '2023-02', earliest, latest } }])
    },
  )
})
