import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { inlineCode } from './inline-code.ts'

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The directives of the policy of pages, by name. */
function directivesOf(pages: readonly string[], isEmbeddable = false): Record<string, string> {
  const policy = contentSecurityPolicy({ inline: inlineCode(pages), isEmbeddable })
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/s)))
}

describe('the policy of pages', () => {
  it('allows the scripts that stand in them, byte for byte, and no others', () => {
    const script = 'if (1 < 2 && "</b>") go()\n'
    const pages = [
      `<p>a<script>${script}</script>`,
      `<script>${script}</script><script type="module">b()</script>`,
    ]
    expect(directivesOf(pages)['script-src']?.split(' ').sort()).toEqual(
      ["'self'", digest(script), digest('b()')].sort(),
    )
  })

  it('names neither scripts that are files nor data', () => {
    const page =
      '<script src="a.js"></script><script type="application/json">{"a":1}</script><template><p>b</p></template>'
    expect(directivesOf([page])['script-src']).toBe("'self'")
  })

  it('allows style elements by what they say, and style attributes only all together', () => {
    expect(directivesOf(['<style>p{}</style>'])['style-src']).toBe(`'self' ${digest('p{}')}`)
    expect(directivesOf(['<style>p{}</style><p style="color:red">'])['style-src']).toBe(
      "'self' 'unsafe-inline'",
    )
  })

  it('refuses pages with scripts in attributes', () => {
    expect(() => directivesOf(['<p onclick="go()">'])).toThrow('scripts in attributes (onclick)')
  })

  it('lets other sites show them in a frame only where that is wanted', () => {
    expect(directivesOf([])['frame-ancestors']).toBe("'self'")
    expect(directivesOf([], true)['frame-ancestors']).toBeUndefined()
  })

  it('never allows eval, plug-ins or another site', () => {
    const policy = contentSecurityPolicy({ inline: inlineCode([]), isEmbeddable: true })
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-eval|https?:|object-src/)
  })
})
