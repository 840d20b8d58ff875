import { describe, expect, it } from 'vitest'
import { contentWords, wordsOf } from './words.ts'

describe('the words of a text', () => {
  it.for([
    ['The Stone Bridge, of 2020', ['the', 'stone', 'bridge', 'of', '2020']],
    ['9,200 of 1,234,567', ['9200', 'of', '1234567']],
    ['1.5 or 12.75', ['1.5', 'or', '12.75']],
    ['1, 2 and 3,45', ['1', '2', 'and', '3', '45']],
    ['a,bcd', ['a', 'bcd']],
    ['Añiva Gādir', ['aniva', 'gadir']],
    ['ﬁve-year', ['5', 'year']],
    ['–', []],
  ] as const)('of “%s” are in one writing', ([text, words]) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('have numbers up to twenty in digits', () => {
    const words =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    expect(wordsOf(words)).toEqual(Array.from({ length: 21 }, (_, number) => String(number)))
    expect(wordsOf('twentyone thirty')).toEqual(['twentyone', 'thirty'])
  })
})

describe('the words that carry the content of a text', () => {
  it('are without those that say nothing of it, and without short ones', () => {
    const without =
      'a an and are as at be by did do does for from had has have how in into is it its of on or out that the their them then there these they this those to was were what when where which who whom whose why will with would treaty russia iran'
    for (const word of without.split(' ')) expect([...contentWords(word)], word).toEqual([])
    expect([...contentWords('We go up: TOLLS')]).toEqual(['toll'])
  })

  it.for([
    ['stones', 'stone'],
    ['gas', 'gas'],
    ['pass', 'pass'],
    ['status', 'status'],
    ['bases', 'base'],
    ['sand', 'sand'],
    ['ships2', 'ships2'],
    ['Añivas', 'aniva'],
  ] as const)('are without the s of a plural: of “%s” it is “%s”', ([word, content]) => {
    expect([...contentWords(word)]).toEqual([content])
  })

  it('are each there once', () => {
    expect([...contentWords('Stone upon stones, –')]).toEqual(['stone', 'upon'])
    expect([...contentWords('–')]).toEqual([])
  })
})
