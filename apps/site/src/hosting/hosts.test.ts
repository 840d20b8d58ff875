import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { cloudFrontFunction, LARGEST_FUNCTION } from './cloudfront.ts'
import { type HeaderRule, headersFor } from './header-rules.ts'
import { nginxConfiguration } from './nginx.ts'

const RULES: readonly HeaderRule[] = [
  { pattern: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { pattern: '/', headers: { 'Content-Security-Policy': "default-src 'none'" } },
  { pattern: '/quiz/*', headers: { 'Content-Security-Policy': "script-src 'self' 'sha256-a+/b='" } },
  { pattern: '/quiz/assets/*', headers: { 'Cache-Control': 'public, max-age=9, immutable' } },
  { pattern: '/data/a.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
]
const PATHS = ['/', '/index.html', '/quiz/', '/quiz/assets/a-1.js', '/data/a.csv', '/quizzes']

/** What every host sends with a path, by name in lower case; types come from the host itself. */
function wantedHeaders(path: string): Record<string, string> {
  const headers = { 'Cache-Control': 'no-cache', ...headersFor(RULES, path) }
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => [name.toLowerCase(), value]),
  )
}

describe('the function for CloudFront', () => {
  it('sets what the file of headers says, for every path', () => {
    for (const uri of PATHS) {
      const event = { request: { uri }, response: { headers: { etag: { value: '"1"' } } } }
      const answer = runInNewContext(`${cloudFrontFunction(RULES)}\nhandler(event)`, { event })
      const headers = Object.entries<{ value: string }>(answer.headers).map(([name, { value }]) => [
        name,
        value,
      ])
      expect([uri, Object.fromEntries(headers)]).toEqual([uri, { etag: '"1"', ...wantedHeaders(uri) }])
    }
  })

  it('is refused where CloudFront would refuse it', () => {
    const long = [{ pattern: '/', headers: { 'Content-Security-Policy': 'a'.repeat(LARGEST_FUNCTION) } }]
    expect(() => cloudFrontFunction(long)).toThrow(`${LARGEST_FUNCTION} are the most`)
  })
})

describe('the configuration of nginx', () => {
  const configuration = nginxConfiguration(RULES, '/')

  /** What a `map` of the configuration gives for a path: the first pattern that fits, as nginx reads it. */
  function mapped(variable: string, path: string): string {
    const [, body = ''] = new RegExp(`map \\$uri \\$${variable} \\{\n([^}]*)\\}`).exec(configuration) ?? []
    const lines = [...body.matchAll(/^ {2}("~\^(.+)"|default) "(.*)";$/gm)]
    const found = lines.find(([, , pattern]) => pattern !== undefined && new RegExp(`^${pattern}`).test(path))
    return (found ?? lines.find(([, name]) => name === 'default'))?.[3] ?? ''
  }

  it('sets what the file of headers says, for every path', () => {
    const added = [...configuration.matchAll(/add_header ([\w-]+) \$(\w+) always;/g)]
    expect(added.map(([, name]) => name)).toEqual([
      'X-Content-Type-Options',
      'Content-Security-Policy',
      'Cache-Control',
    ])
    for (const path of PATHS) {
      const sent = added
        .map(([, name = '', variable = '']) => [name.toLowerCase(), mapped(variable, path)])
        .filter(([, value]) => value !== '')
      expect([path, Object.fromEntries(sent)]).toEqual([path, wantedHeaders(path)])
    }
  })

  it('serves under the path of the site', () => {
    const below = nginxConfiguration([], '/brief/')
    expect(below).toContain('location /brief/ {')
    expect(below).toContain('error_page 404 /brief/404.html;')
  })
})
