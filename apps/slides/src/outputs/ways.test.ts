import { describe, expect, it } from 'vitest'
import { parseWays, WAYS } from './ways.ts'

describe('the ways that a command names', () => {
  it('are all of them where it names none', () => {
    expect(parseWays([])).toEqual(WAYS)
  })

  it('are each taken once, whatever their order', () => {
    expect(parseWays(['handout', 'pdf', 'handout'])).toEqual(['pdf', 'handout'])
  })

  it('are refused with those that there are', () => {
    expect(() => parseWays(['pdf', 'docx'])).toThrow(
      'there is no way out "docx"; there are pdf, handout, pptx, png, markdown',
    )
  })
})
