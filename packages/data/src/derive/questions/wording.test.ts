import { describe, expect, it } from 'vitest'
import { capitalise, withArticle, wordsIn, writtenNumber } from './wording.ts'

describe('names in a sentence', () => {
  it('take an article where they are names of bodies, and none where they are names of persons and states', () => {
    expect(withArticle('Kremlin')).toBe('the Kremlin')
    expect(withArticle('Iranian government')).toBe('the Iranian government')
    expect(withArticle('United States')).toBe('the United States')
    expect(withArticle('West')).toBe('the West')
    for (const name of ['Iran', 'Vladimir Putin', 'IRNA', 'Western governments', 'Rosatom'])
      expect(withArticle(name)).toBe(name)
    for (const name of ['Old Kremlin', 'Kremlin wall', 'West Iran', 'New United States', 'Unitedly Iran'])
      expect(withArticle(name)).toBe(name)
  })
})

describe('numbers in a sentence', () => {
  it('have commas between the thousands and none after the point', () => {
    expect(writtenNumber({ value: 15200 })).toBe('15,200')
    expect(writtenNumber({ value: 1234567.125 })).toBe('1,234,567.125')
    expect(writtenNumber({ value: 162 })).toBe('162')
  })

  it('follow the word that qualifies them', () => {
    expect(writtenNumber({ value: 3600, qualifier: 'more than' })).toBe('more than 3,600')
  })
})

describe('the words of a text', () => {
  it('are counted by the spaces between them', () => {
    expect(wordsIn('Iran has not asked for arms')).toBe(6)
  })
})

describe('the first letter', () => {
  it('is made a capital one, and no other', () => {
    expect(capitalise('some of the press')).toBe('Some of the press')
    expect(capitalise('')).toBe('')
  })
})
