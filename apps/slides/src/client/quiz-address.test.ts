import { describe, expect, it } from 'vitest'
import { quizAddress } from './quiz-address.ts'

describe('the address of the quiz', () => {
  it.for([
    ['https://example.org', '/slides/', 'https://example.org/quiz/'],
    ['https://example.org', '/slides/short/', 'https://example.org/quiz/'],
    ['https://example.org', '/brief/slides/', 'https://example.org/brief/quiz/'],
    ['http://192.168.0.7:4173', '/slides/', 'http://192.168.0.7:4173/quiz/'],
  ] as const)('beside a deck at %s%s is %s', ([origin, base, url]) => {
    expect(quizAddress(origin, base)).toEqual({ url, isReachable: true })
  })

  it.for(['http://localhost:4173', 'http://127.0.0.1:4173', 'http://[::1]:4173'])(
    'at %s is one that no phone reaches',
    (origin) => {
      expect(quizAddress(origin, '/slides/')?.isReachable).toBe(false)
    },
  )

  it('is not known where the deck is no part of the site', () => {
    expect(quizAddress('http://localhost:3030', '/')).toBeUndefined()
    expect(quizAddress('null', '/slides/')).toBeUndefined()
  })
})
