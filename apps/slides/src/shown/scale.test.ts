import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOnAxis, rowsOf, spanOnAxis, ticksOf } from './scale.ts'

describe('a place on an axis', () => {
  it('keeps the order of dates', () => {
    const dates = ['1927-10-01', '2022', '2022-09', '2024-12-08', '2025-01-17', '2025-01-20']
    const places = dates.map(placeOnAxis)
    expect(places.toSorted((first, second) => first - second)).toEqual(places)
    expect(Math.floor(placeOnAxis('2022'))).toBe(2022)
  })

  it('of an open date is the day that is known', () => {
    expect(placeOnAxis('../2021-03-12')).toBe(placeOnAxis('2021-03-12'))
  })

  it('of a period is as long as the period', () => {
    const half = spanOnAxis('2022-01/2022-06')
    const whole = spanOnAxis('2022')
    expect(half.from).toBe(whole.from)
    expect((half.to - half.from) / (whole.to - whole.from)).toBeCloseTo(0.5, 1)
    expect(() => spanOnAxis('../2022')).toThrow('no beginning')
  })
})

describe('the marks of an axis', () => {
  it('are decades, years or months, and never too many to read', () => {
    expect(ticksOf(1920, 2026).map(({ label }) => label)).toEqual([
      '1920',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ])
    expect(ticksOf(2021.5, 2025.1).map(({ label }) => label)).toEqual(['2022', '2023', '2024', '2025'])
    expect(ticksOf(2024.8, 2025.1).map(({ label }) => label)).toEqual(['Nov 2024', 'Dec', 'Jan 2025', 'Feb'])
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 3, max: 1000 }), (from, length) => {
        const ticks = ticksOf(from, from + length)
        expect(ticks.length).toBeLessThanOrEqual(13)
        expect(ticks.every(({ at }) => at >= from && at <= from + length)).toBe(true)
      }),
    )
  })
})

describe('the rows of marks', () => {
  it('let no two in one row touch, and use no more rows than need be', () => {
    const positions = fc
      .array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })
      .map((list) => list.toSorted((first, second) => first - second))
    fc.assert(
      fc.property(positions, (places) => {
        const rows = rowsOf(places, 0.1)
        for (const [index, place] of places.entries()) {
          for (let other = 0; other < index; other += 1) {
            if (rows[other] === rows[index]) expect(place - (places[other] ?? 0)).toBeGreaterThanOrEqual(0.1)
          }
        }
        expect(rows.length === 0 || Math.min(...rows) === 0).toBe(true)
      }),
    )
  })
})
