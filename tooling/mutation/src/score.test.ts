import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalOf, isSurvivor, scoreOf } from './score.ts'

const outcomes = (...statuses: string[]) => statuses.map((status) => ({ status, fileName: 'a.ts' }))

describe('a score', () => {
  it('counts a fault as noticed that fails a test or never ends, and as survived without a test', () => {
    const made = outcomes('Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage')
    expect(scoreOf(made)).toEqual({ noticed: 3, survived: 2, percent: 60 })
    expect(made.map(isSurvivor)).toEqual([false, false, false, true, true])
  })

  it('leaves out what was not made', () => {
    expect(scoreOf(outcomes('Killed', 'Ignored', 'CompileError', 'RuntimeError')).percent).toBe(100)
    expect(scoreOf([])).toEqual({ noticed: 0, survived: 0, percent: 100 })
  })
})

describe('the interval of a score', () => {
  it('is that of Wilson', () => {
    const [low, high] = intervalOf({ noticed: 85, survived: 15, percent: 85 })
    expect(low).toBeCloseTo(76.72, 1)
    expect(high).toBeCloseTo(90.69, 1)
  })

  it('holds the score, stays between 0 and 100, and narrows with more faults', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (noticed, survived) => {
        const percent = noticed + survived === 0 ? 100 : (100 * noticed) / (noticed + survived)
        const [low, high] = intervalOf({ noticed, survived, percent })
        expect(low).toBeGreaterThanOrEqual(-1e-9)
        expect(high).toBeLessThanOrEqual(100 + 1e-9)
        expect(low).toBeLessThanOrEqual(percent + 1e-9)
        expect(high).toBeGreaterThanOrEqual(percent - 1e-9)
        const [lowOfMore, highOfMore] = intervalOf({ noticed: noticed * 4, survived: survived * 4, percent })
        expect(highOfMore - lowOfMore).toBeLessThanOrEqual(high - low + 1e-9)
      }),
    )
  })
})
