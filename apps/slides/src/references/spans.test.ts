import { dataset } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createResolver } from './paths.ts'
import { resolveSpan } from './spans.ts'

/** Resolves a span between two events whose dates the test chooses. */
function spanOf(from: string, to: string, unit: string) {
  const dates: Readonly<Record<string, string>> = { 'kazan-talks': from, 'treaty-signing': to }
  const resolve = createResolver({
    ...dataset,
    events: dataset.events.map((event) => ({ ...event, date: dates[event.id] ?? event.date })),
  })
  return resolveSpan(`between:kazan-talks.date..treaty-signing.date|${unit}`, resolve)
}

function textOf(from: string, to: string, unit: string): string {
  const resolution = spanOf(from, to, unit)
  return resolution?.ok ? resolution.value.text : `fault: ${resolution?.message}`
}

const resolve = createResolver(dataset)

describe('the time between two dates', () => {
  it.each([
    ['2025-01-15', '2025-01-17', 'days', 'two'],
    ['2025-01-17', '2025-03-18', 'days', '60'],
    ['2025-01-17', '2025-10-02', 'months', 'eight'],
    ['2025-01-17', '2025-10-17', 'months', 'nine'],
    ['2022-01-19', '2025-01-17', 'years', 'three'],
  ])('from %s to %s counted in %s is %s', (from, to, unit, text) => {
    expect(textOf(from, to, unit)).toBe(text)
  })

  it('cites the records at both ends', () => {
    const resolution = resolveSpan('between:kazan-talks.date..treaty-signing.date|days', resolve)
    const cited = (id: string) => dataset.events.find((event) => event.id === id)?.citations ?? []
    expect(resolution?.ok && resolution.value.citations).toEqual([
      ...cited('kazan-talks'),
      ...cited('treaty-signing'),
    ])
  })

  it('is no matter of this part when the reference is no span', () => {
    expect(resolveSpan('treaty-signing.date', resolve)).toBeUndefined()
  })

  it.each([
    ['S101', 'between:kazan-talk.date..treaty-signing.date|days', 'did you mean "kazan-talks"?'],
    ['S102', 'between:kazan-talks.hour..treaty-signing.date|days', '"hour" is no text or number'],
    ['S103', 'between:kazan-talks.date..treaty-signing.date|weeks', 'is no span; write [[between:'],
    ['S103', 'between:kazan-talks.date|days', 'is no span; write [[between:'],
    ['S103', 'between:treaty-signing.date..kazan-talks.date|days', 'ends before it begins'],
  ])('reports %s for %s', (code, reference, message) => {
    expect(resolveSpan(reference, resolve)).toMatchObject({
      ok: false,
      code,
      message: expect.stringContaining(message),
    })
  })

  it('reports S102 when one date has no beginning', () => {
    expect(spanOf('../2024-10-23', '2025-01-17', 'days')).toMatchObject({
      code: 'S102',
      message: expect.stringContaining('one has no beginning'),
    })
  })

  it('counts every day once, whatever the months and leap years between', () => {
    const start = Date.UTC(1990, 0, 1)
    const isoDay = (day: number) => new Date(start + day * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 13, max: 5000 }), (first, length) => {
        expect(textOf(isoDay(first), isoDay(first + length), 'days')).toBe(String(length))
      }),
      { numRuns: 40 },
    )
  })
})
