import { describe, expect, it } from 'vitest'
import { offTime, spokenMinutes } from './timing.ts'
import { SHORT } from './versions.ts'

const slide = (words: number, body = 'Text') => [
  '---',
  'layout: brief',
  '---',
  '# A finding',
  body,
  `<!-- [click] ${'word '.repeat(words)}-->`,
]
const deck = { entry: 'short.md', pages: [], lines: [], faults: [] }

describe('the time that a deck takes', () => {
  it('is that of its words, of a look at each slide, and of the questions that are asked', () => {
    expect(spokenMinutes(slide(120))).toBeCloseTo(1 + 25 / 60)
    expect(spokenMinutes([...slide(120), ...slide(60)])).toBeCloseTo(1.5 + 50 / 60)
    expect(spokenMinutes(slide(120, '<QuizQuestions questions="one two" />'))).toBeCloseTo(3 + 25 / 60)
  })

  it('is at fault where it is not about what the version has', () => {
    const fitting = Array.from({ length: 7 }, () => slide(120)).flat()
    expect(offTime(deck, fitting, SHORT)).toEqual([])
    expect(offTime(deck, slide(120), SHORT)).toEqual([
      expect.objectContaining({ code: 'S006', message: 'the notes take 1 minutes; the version has 10' }),
    ])
    expect(offTime(deck, [...fitting, ...fitting], SHORT)).toHaveLength(1)
  })
})
