import { describe, expect, it } from 'vitest'
import { typeset } from './typeset.ts'

describe('text as it is set on a slide', () => {
  it('has the apostrophe of print inside and at the end of a word', () => {
    expect(typeset("Iran's ministers' list, al-Ba'ath")).toBe('Iran’s ministers’ list, al-Ba’ath')
  })

  it('keeps every other mark', () => {
    const text = '“named”, "so", 5′, 1990–2001'
    expect(typeset(text)).toBe(text)
  })
})
