import { describe, expect, it } from 'vitest'
import { tableHeaders } from '../browser-load/ratio-table.ts'
import { deckResult } from './deck-result.fixture.ts'
import { tableRows } from './table.ts'

const ours = deckResult('ours', { sentBytes: 141_000, firstSlides: [900, 1000, 1100] })
const peers = [
  deckResult('one', { sentBytes: 282_000, firstSlides: [500], thirdParties: ['a.example'] }),
  deckResult('two', { sentBytes: 47_000 }),
]
const row = (name: string) => tableRows(ours, peers).find(([first]) => first === name)

describe('the table of decks', () => {
  it('has a cell for every header in every row', () => {
    const columns = tableHeaders(ours, peers).length
    for (const cells of tableRows(ours, peers)) expect(cells).toHaveLength(columns)
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
