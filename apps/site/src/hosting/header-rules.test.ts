import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headersFor, readHeaderRules, writeHeaderRules } from './header-rules.ts'

const RULES = [
  { pattern: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { pattern: '/quiz/*', headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" } },
  { pattern: '/', headers: { 'Content-Security-Policy': "default-src 'self'" } },
] as const

describe('the file of headers', () => {
  it('is written as hosts read it: a path, and its headers below it', () => {
    expect(writeHeaderRules(RULES.slice(0, 2))).toBe(
      "/*\n  X-Content-Type-Options: nosniff\n\n/quiz/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'\n",
    )
  })

  it('is read as it was written', () => {
    const pattern = fc.stringMatching(/^\/(?:[a-z0-9.]{1,8}\/){0,3}\*?$/)
    const headers = fc.dictionary(
      fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,20}$/),
      fc.stringMatching(/^[!-~](?: ?[!-~]){0,30}$/),
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    )
    fc.assert(
      fc.property(fc.array(fc.record({ pattern, headers })), (rules) => {
        expect(readHeaderRules(writeHeaderRules(rules))).toEqual(rules)
      }),
    )
  })

  it.each(['  Name: value', '/a\nName: value', '/a\n  no header'])(
    'is refused with its line where it is broken: %j',
    (text) => {
      expect(() => readHeaderRules(text)).toThrow(/^_headers:\d+ {2}".+" is neither a path nor/)
    },
  )
})

describe('the headers of a path', () => {
  it('are those of every rule that names it', () => {
    expect(headersFor(RULES, '/quiz/assets/a.js')).toEqual({ ...RULES[0].headers, ...RULES[1].headers })
    expect(headersFor(RULES, '/')).toEqual({ ...RULES[0].headers, ...RULES[2].headers })
    expect(headersFor(RULES, '/quizzes')).toEqual(RULES[0].headers)
  })
})
