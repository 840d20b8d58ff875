import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERY_FORMAT } from '../items/item-examples.ts'
import { rightAnswer, sessionWith } from '../results/answer-examples.ts'
import { outcomeOf, readMastery, timespanOf } from './outcome.ts'

const items = EVERY_FORMAT.slice(0, 3)
const over = (right: number) => {
  const session = sessionWith(items, rightAnswer)
  const answers = Object.fromEntries(Object.entries(session.answers).slice(0, right))
  return { ...session, answers, phase: 'result' as const }
}

describe('the outcome of a quiz', () => {
  it('is its points in percent', () => {
    expect(outcomeOf(over(3), items, undefined)).toEqual({ percent: 100, status: 'completed' })
    expect(outcomeOf(over(2), items, undefined)?.percent).toBe(66.67)
    expect(outcomeOf(over(0), items, undefined)?.percent).toBe(0)
  })

  it('is passed from the score on that is asked for', () => {
    const statuses = [66, 66.67, 67, 0, 100].map((mastery) => outcomeOf(over(2), items, mastery)?.status)
    expect(statuses).toEqual(['passed', 'passed', 'failed', 'passed', 'failed'])
  })

  it('is not there before the end', () => {
    expect(outcomeOf({ ...over(3), phase: 'question' }, items, 50)).toBeUndefined()
    expect(outcomeOf(over(0), [], 50)).toBeUndefined()
  })
})

describe('the score that is asked for', () => {
  it.for([
    ['80', 80],
    ['0', 0],
    ['66.5', 66.5],
    ['', undefined],
    [' ', undefined],
    ['most', undefined],
    ['101', undefined],
    ['-1', undefined],
  ] as const)('is read of “%s” as %s', ([text, mastery]) => {
    expect(readMastery(text)).toBe(mastery)
  })
})

describe('a span of time', () => {
  it('is written as hours, minutes, seconds and hundredths', () => {
    expect(timespanOf(0)).toBe('0000:00:00.00')
    expect(timespanOf(90_250)).toBe('0000:01:30.25')
    expect(timespanOf(3_600_000 * 26 + 61_000)).toBe('0026:01:01.00')
  })

  it('is the time that passed, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 30_000_000_000 }), (milliseconds) => {
        const [, hours, minutes, seconds] =
          /^(\d{4}):([0-5]\d):([0-5]\d\.\d\d)$/.exec(timespanOf(milliseconds)) ?? []
        const hundredths = Math.round(Number(seconds) * 100)
        const read = (Number(hours) * 60 + Number(minutes)) * 60_000 + hundredths * 10
        expect(Math.abs(read - Math.max(0, milliseconds))).toBeLessThanOrEqual(5)
      }),
    )
  })
})
