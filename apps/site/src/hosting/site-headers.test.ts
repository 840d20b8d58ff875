import { describe, expect, it } from 'vitest'
import { headersFor } from './header-rules.ts'
import { inlineCode } from './inline-code.ts'
import { siteHeaders } from './site-headers.ts'

const rules = siteHeaders({
  base: '/brief/',
  parts: [{ patterns: ['', 'data/*'], inline: inlineCode([]), isEmbeddable: false }],
  immutable: ['assets', 'quiz/assets'],
  downloads: ['dataset.json', 'csv/a.csv', 'csv/b.csv', 'map.geojson', 'SHA256SUMS', 'questions.gift.txt'],
})

describe('the headers of the site', () => {
  it('keep to the path under which it is served', () => {
    for (const { pattern } of rules) expect(pattern).toMatch(/^\/brief\//)
    expect(headersFor(rules, '/')).toEqual({})
  })

  it('ask for an encrypted connection from the second visit on, and forbid guessing at types', () => {
    expect(headersFor(rules, '/brief/anything')).toMatchObject({
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
  })

  it('let programs in other pages read the data, and only the data', () => {
    expect(headersFor(rules, '/brief/data/dataset.json')['Access-Control-Allow-Origin']).toBe('*')
    expect(headersFor(rules, '/brief/')['Access-Control-Allow-Origin']).toBeUndefined()
  })

  it('give the third-party licences the encoding in which the names of authors are written', () => {
    expect(headersFor(rules, '/brief/licences.txt')['Content-Type']).toBe('text/plain; charset=utf-8')
  })

  it.each([
    ['csv/b.csv', 'text/csv; charset=utf-8'],
    ['map.geojson', 'application/geo+json'],
    ['SHA256SUMS', 'text/plain; charset=utf-8'],
    ['questions.gift.txt', 'text/plain; charset=utf-8'],
    ['dataset.json', undefined],
  ])('give %s the type %s', (path, type) => {
    expect(headersFor(rules, `/brief/data/${path}`)['Content-Type']).toBe(type)
  })
})
