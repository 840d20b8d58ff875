import { drawQuestion } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERY_FORMAT, exampleItem, MONTH, seeds } from '../items/item-examples.ts'
import { rightAnswer } from './answer-examples.ts'
import { answerWords, offeredLines, rightLines } from './answer-lines.ts'

describe('the lines of a question', () => {
  it('say the right answer of every kind, with its reasons, for every seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const lines = Object.fromEntries(
          EVERY_FORMAT.map((item) => [item.format, rightLines(drawQuestion(item, seed))]),
        )
        const texts = (format: string) => lines[format]?.map(({ text }) => text)
        expect(lines['single-choice']).toEqual([{ text: 'Alpha', note: 'It is so.' }])
        expect(texts('multiple-choice')?.toSorted()).toEqual(['Alpha', 'Beta'])
        expect(texts('true-false')?.join()).toMatch(/^(True|False: Alpha)$/)
        expect(texts('order')).toEqual(['1. Alpha', '2. Beta', '3. Gamma', '4. Delta'])
        expect(texts('match')?.toSorted()).toEqual([
          'Alpha: Alpha side',
          'Beta: Beta side',
          'Gamma: Gamma side',
        ])
        expect(texts('attribution')?.toSorted()).toEqual(['Alpha: Said', 'Beta: Denied', 'Gamma: Said'])
        expect(texts('comparison')?.toSorted()).toEqual(['Alpha: One', 'Beta: Other', 'Gamma: Both'])
        expect(lines.estimate).toEqual([{ text: '1,600 kilometres', note: '' }])
      }),
    )
  })

  it('offer what is answered, and nothing where a number is', () => {
    for (const item of EVERY_FORMAT) {
      const drawn = drawQuestion(item, 5)
      const right = rightAnswer(drawn)
      const count = 'options' in drawn ? drawn.options.length : typeof right === 'number' ? 0 : right.length
      expect(offeredLines(drawn)).toHaveLength(count)
    }
  })
})

describe('an answer in words', () => {
  it('is what was chosen, whether right or not', () => {
    const words = (format: (typeof EVERY_FORMAT)[number]['format'], answer: number | readonly number[]) =>
      answerWords(drawQuestion(exampleItem('a', {}, format), 1), answer)
    const single = drawQuestion(exampleItem('a'), 1)
    for (const [index, text] of offeredLines(single).entries()) expect(answerWords(single, index)).toBe(text)
    const order = drawQuestion(exampleItem('a', {}, 'order'), 1)
    expect(answerWords(order, rightAnswer(order))).toBe('Alpha → Beta → Gamma → Delta')
    expect(words('match', [-1, -1, -1]).split('–')).toHaveLength(4)
    expect(words('attribution', [0, 0, 0]).match(/: Said/g)).toHaveLength(3)
    expect(words('estimate', 2500)).toBe('2,500 kilometres')
    expect(words('estimate', [])).toBe('')
  })

  it('is a month as a month', () => {
    const drawn = drawQuestion(MONTH, 1)
    expect(answerWords(drawn, rightAnswer(drawn))).toBe('October 2025')
  })

  it('leaves out what the question does not offer', () => {
    for (const item of EVERY_FORMAT)
      expect(answerWords(drawQuestion(item, 1), [99, -1])).not.toContain('undefined')
  })
})
