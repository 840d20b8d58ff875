import { describe, expect, it } from 'vitest'
import { tableHeaders, writeSpread } from '../browser-load/ratio-table.ts'
import { deckResult } from './deck-result.fixture.ts'
import { tableRows } from './table.ts'

const ours = deckResult('ours', { sentBytes: 141_000, firstSlides: [900, 1000, 1100] })
const peers = [
  deckResult('one', { sentBytes: 282_000, firstSlides: [500], thirdParties: ['a.example'] }),
  deckResult('two', { sentBytes: 47_000 }),
]
const row = (name: string) => tableRows(ours, peers).find(([first]) => first === name)

describe('the table of decks', () => {
  it('has ours first, then the peers, then ours in relation to each', () => {
    expect(tableHeaders(ours, peers)).toEqual([
      'What',
      'ours',
      'one',
      'two',
      '÷ one',
      '÷ two',
      'Budget of ours',
    ])
  })

  it('has a cell for every header in every row', () => {
    for (const cells of tableRows(ours, peers)) expect(cells).toHaveLength(7)
  })

  it('divides medians of ours by those of a peer, and says whether a budget holds', () => {
    expect(row('slide 1 visible, slow 4G, s')).toEqual([
      'slide 1 visible, slow 4G, s',
      '1 (0.9–1.1)',
      '0.5',
      '1',
      '2',
      '1',
      '≤ 1.3: holds',
    ])
    expect(row('kB before slide 1, Brotli')?.slice(4)).toEqual(['0.5', '3', '≤ 140: exceeded'])
  })

  it('divides by nothing where a peer needs nothing', () => {
    expect(row('third-party hosts')?.slice(1)).toEqual(['0', '1', '0', '0', '', '≤ 0: holds'])
  })
})

describe('a spread', () => {
  it('is the median alone where the extremes are written alike', () => {
    expect(writeSpread({ median: 1.0002, least: 1, most: 1.0004 })).toBe('1')
    expect(writeSpread({ median: 1, least: 1, most: 2 })).toBe('1 (1–2)')
  })
})
