import { describe, expect, it } from 'vitest'
import { holdsBudget } from '../browser-load/measure.ts'
import { writeBudgets } from './budgets.ts'
import { deckResult, type Said } from './deck-result.fixture.ts'
import { CRITICAL_BROTLI } from './measures.ts'

const plain = deckResult('plain', { sentBytes: 190_000 })
const verdict = (said: Said) => writeBudgets(deckResult('ours', said), plain)

describe('the budgets of our deck', () => {
  it('hold where every measure is within its own', () => {
    expect(verdict({})).toBe('Budgets of our deck: all 7 hold, being lighter than plain among them.')
  })

  it('allow as much as they say, and no more', () => {
    expect(holdsBudget(CRITICAL_BROTLI, deckResult('ours', { sentBytes: 140_000 }))).toBe(true)
    expect(holdsBudget(CRITICAL_BROTLI, deckResult('ours', { sentBytes: 140_001 }))).toBe(false)
  })

  it.each<[Said, string]>([
    [{ sentBytes: 150_000 }, 'kB before slide 1, Brotli: 150, at most 140.'],
    [{ requests: 13 }, 'requests before slide 1: 13, at most 12.'],
    [{ thirdParties: ['a.example'] }, 'third-party hosts: 1, at most 0.'],
    [{ firstSlides: [1000, 1400, 1500] }, 'slide 1 visible, slow 4G, s: 1.4, at most 1.3.'],
    [{ heapBytes: 5e6 }, 'JS heap, MB: 5, at most 4.5.'],
  ])('are exceeded by %j, and say by how much', (said, reason) => {
    expect(verdict(said)).toBe(`Budgets of our deck: 1 of 7 exceeded. ${reason}`)
  })

  it('ask for less than the plain deck has', () => {
    expect(verdict({ sentBytes: 190_000 })).toContain('lighter than plain: 190 kB before slide 1')
    expect(verdict({ sentBytes: 190_000 })).toContain('2 of 7')
  })
})
