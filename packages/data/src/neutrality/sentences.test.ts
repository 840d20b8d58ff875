import { describe, expect, it } from 'vitest'
import { sentenceAround } from './sentences.ts'

describe('the sentence around a word', () => {
  it.for([
    ['One. Two here. Three.', 'here', 'Two here.'],
    ['One here. Two.', 'here', 'One here.'],
    ['Is it? It is here', 'here', 'It is here'],
    ['First part; here the second. End.', 'here', 'here the second.'],
    ['On [[a.date]] it was here. Next.', 'here', 'On [[a.date]] it was here.'],
    ['On [[a. date]] it was here. Next.', 'here', 'On [[a. date]] it was here.'],
  ] as const)('of %j at %j is %j', ([text, word, expected]) => {
    expect(sentenceAround(text, text.indexOf(word))).toBe(expected)
  })
})
