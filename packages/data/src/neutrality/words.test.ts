import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALLIANCE_WORDS, findWords, LOADED_LABELS, LOADED_SPEECH_VERBS, PLACE_SPELLINGS } from './words.ts'

const LISTS = [LOADED_LABELS, LOADED_SPEECH_VERBS, ALLIANCE_WORDS, ...PLACE_SPELLINGS]
const found = (text: string) => LISTS.flatMap((list) => findWords(text, list).map(({ word }) => word))

describe('the word lists', () => {
  it.for([
    ['The regime and its proxies', ['regime', 'proxies']],
    ['He admitted it and claims that it was so', ['admitted', 'claims that']],
    ['An Alliance of allies, a defense pact', ['Alliance', 'allies', 'defense pact']],
    ['From Kiev to the Arabian Gulf', ['Kiev', 'Arabian Gulf']],
    ['Ships in the Gulf', ['Gulf']],
  ] as const)('find the words of %j', ([text, expected]) => {
    expect(found(text)).toEqual(expected)
  })

  it.for([
    'Kyiv and the Persian Gulf',
    'The Gulf of Oman',
    'She said, stated, wrote and announced it.',
    'Their approximate taxis rallied.',
    'Insistence, revelation, admission.',
  ])('leave %j alone', (text) => {
    expect(found(text)).toEqual([])
  })

  it('give each word where it stands, however often a list was used before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('regime', 'said', 'axis', 'admitted', 'Kiev', 'ally')),
        (words) => {
          const text = words.join(' ')
          for (const list of LISTS) {
            const hits = findWords(text, list)
            expect(findWords(text, list)).toEqual(hits)
            for (const { word, index } of hits) expect(text.slice(index, index + word.length)).toBe(word)
          }
        },
      ),
    )
  })
})
