import { describe, expect, it } from 'vitest'
import { adding, faultLines } from '../../../test/record-tree.ts'

const noted = (note: string) => ({ 'events/opening.yml': adding(`note: ${note}`) })

describe('the rule on the spelling of places', () => {
  it('reports another spelling and says what the project writes', () => {
    expect(faultLines(noted('A train from Kiev arrives.'))).toEqual([
      'records/events/opening.yml:14:7  E256 place-spelling  note says "Kiev" in our own voice; write Kyiv',
    ])
    expect(faultLines(noted('A ship from the Arabian Gulf arrives.'))).toHaveLength(1)
    expect(faultLines(noted('A ship from the Gulf arrives.'))).toHaveLength(1)
  })

  it('leaves the spelling of the project and a quotation alone', () => {
    expect(faultLines(noted('From Kyiv to the Persian Gulf. The plate says “Kiev”.'))).toEqual([])
  })
})
