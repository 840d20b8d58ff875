import { describe, expect, it } from 'vitest'
import { writeRatios } from './ratios.ts'

describe('the ratios of a cost to that of a peer', () => {
  it('are in all, a record and a kilobyte, in this order, for each peer', () => {
    const own = { cost: 30, records: 10, kilobytes: 100 }
    const peer = { cost: 10, records: 20, kilobytes: 5 }
    // 30/10; (30/10) / (10/20); (30/100) / (10/5)
    expect(writeRatios(own, (name) => (name === 'web-features' ? peer : own))).toEqual([
      '3 · 6 · 0.15',
      '1 · 1 · 1',
      '1 · 1 · 1',
    ])
  })
})
