import { describe, expect, it } from 'vitest'
import { spreadOf } from '../browser-load/measure.ts'
import { deckResult } from './deck-result.fixture.ts'
import { MEASURES } from './measures.ts'

const spread = (name: string, deck = deckResult('ours')) => {
  const measure = MEASURES.find((one) => one.name === name)
  if (!measure) throw new Error(`there is no measure "${name}"`)
  return spreadOf(measure, deck)
}

describe('the measures of a deck', () => {
  it('take the median of the runs, and the least and the most', () => {
    const deck = deckResult('ours', { firstSlides: [900, 1500, 1000] })
    expect(spread('slide 1 visible, slow 4G, s', deck)).toEqual({ median: 1, least: 0.9, most: 1.5 })
  })

  it('are in the units that their names say', () => {
    expect(spread('kB before slide 1, Brotli').median).toBe(100)
    expect(spread('kB before slide 1, raw').median).toBe(300)
    expect(spread('first paint, slow 4G, s').median).toBe(0.5)
    expect(spread('first paint, ms').median).toBe(120)
    expect(spread('slide 1 visible, ms').median).toBe(130)
    expect(spread('blocking time, ms').median).toBe(7)
    expect(spread('JS heap, MB').median).toBe(4)
    expect(spread('built files, kB').median).toBe(600)
    expect(spread('built files').median).toBe(50)
  })

  it('count requests over the slow line and third parties until the deck is quiet', () => {
    expect(spread('requests before slide 1').median).toBe(10)
    expect(spread('third-party hosts', deckResult('ours', { thirdParties: ['a.example'] })).median).toBe(1)
  })
})
