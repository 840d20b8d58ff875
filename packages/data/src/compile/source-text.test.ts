import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, splitSentences } from './source-text.ts'

const word = fc.constantFrom(
  'treaty',
  'Mr.',
  'U.S.',
  '9 p.m.',
  'café',
  'Zoë',
  'Åland',
  'نامه',
  'naïve',
  '“signed”',
  '(really)',
  '47',
  'e.g.',
  'Kyiv',
  'said:',
  'Tōkyō',
  '3.5',
)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('.', '?', '!', '…', '.”', ''))
  .map(([words, end]) => [...words.slice(0, -1), `${words.at(-1)}${end}`])
const line = fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.flat())
const text = fc.array(line, { maxLength: 5 })
/** A run of white space that is no line break. */
const gap = fc.string({
  unit: fc.constantFrom(' ', '\t', '\u00a0', '\u2003', '\u202f'),
  minLength: 1,
  maxLength: 3,
})
const margin = fc.oneof(fc.constant(''), gap)

describe('splitting a text into sentences', () => {
  it('addresses each sentence by its line and its number in the line, empty lines counted', () => {
    const sentences = splitSentences('One came. Two went.\n\n  Heading\n')
    expect(sentences.map(({ line, sentence, text }) => [line, sentence, text])).toEqual([
      [1, 1, 'One came.'],
      [1, 2, 'Two went.'],
      [3, 1, 'Heading'],
    ])
  })

  it('gives the SHA-256 of the sentence as it stands in the result', () => {
    const [first] = splitSentences('Two  words.')
    expect(first?.text).toBe('Two words.')
    expect(first?.sha256).toBe(createHash('sha256').update('Two words.').digest('hex'))
  })

  it('gives the same whatever white space stands between the words, and at the ends of lines', () => {
    fc.assert(
      fc.property(text, fc.infiniteStream(gap), fc.infiniteStream(margin), (lines, gaps, margins) => {
        const spaced = lines.map((words) => {
          const [before = '', after = ''] = margins.take(2)
          return (
            before + words.reduce((written, next) => written + gaps.next().value + next, '').trim() + after
          )
        })
        expect(splitSentences(spaced.join('\n'))).toEqual(splitSentences(plain(lines)))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for every kind of line break', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('\r\n', '\r'), (lines, lineBreak) => {
        const written = lines.map((words) => words.join(' ')).join(lineBreak)
        expect(splitSentences(written)).toEqual(splitSentences(plain(lines)))
      }),
    )
  })

  it('gives the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(text, (lines) => {
        expect(splitSentences(plain(lines).normalize('NFD'))).toEqual(splitSentences(plain(lines)))
      }),
      { numRuns: 300 },
    )
  })

  it('loses no word: the sentences of a line are the line', () => {
    fc.assert(
      fc.property(text, (lines) => {
        const sentences = splitSentences(plain(lines))
        lines.forEach((words, index) => {
          const ofLine = sentences.filter(({ line }) => line === index + 1).map(({ text }) => text)
          expect(ofLine.join(' ').replaceAll(' ', '')).toBe(normalise(words.join('')).replaceAll(' ', ''))
        })
      }),
    )
  })

  it('tells two texts apart that differ in one letter', () => {
    const [first] = splitSentences('They signed it.')
    const [second] = splitSentences('They signed in.')
    expect(first?.sha256).not.toBe(second?.sha256)
  })
})

describe('normalising a sentence', () => {
  it('changes nothing that it has made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(normalise(normalise(any))).toBe(normalise(any))
      }),
    )
  })
})

function plain(lines: readonly (readonly string[])[]): string {
  return lines.map((words) => words.join(' ')).join('\n')
}
