import { recordById } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { AS_BARS, barsOf } from './bars.ts'
import { chartOf } from './chart.ts'

const series = recordById('series', 'trade-turnover')
const { bars } = barsOf(series)

describe('a series over time', () => {
  it('has every number once: on the axis, before it, or without a time', () => {
    const { segments, earlier, undated } = chartOf(series, 2019)
    const points = [...segments, ...earlier, ...undated].map(({ point }) => point)
    expect(new Set(points)).toEqual(new Set(bars.map(({ point }) => point)))
    expect(points).toHaveLength(bars.length)
    expect(earlier.length * undated.length).toBeGreaterThan(0)
  })

  it('begins with its first number where no year is given', () => {
    const { earlier, from } = chartOf(series)
    expect(earlier).toEqual([])
    expect(from).toBe(2000)
  })

  it('takes a period that has words beside its date for no total', () => {
    for (const { point, isProjected } of chartOf(series).segments)
      expect(isProjected).toBe(point.period !== point.date && point.period.includes(','))
  })

  it('speaks of lines, and of what another drawing draws when it is told so', () => {
    const disagrees = /^Not drawn: .* disagrees with a line\.$/
    expect(chartOf(series).notes).toEqual(['Lines in ochre disagree.', expect.stringMatching(disagrees)])
    const { legend, leftOut } = chartOf(series, 2019, { ...AS_BARS, leftOut: 'Left out', drawn: 'a row' })
    expect(legend).toEqual([AS_BARS.disputed])
    expect(leftOut).toEqual([expect.stringMatching(/^Left out: .* disagrees with a row\.$/)])
  })
})
