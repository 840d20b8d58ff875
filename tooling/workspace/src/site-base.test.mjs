import { describe, expect, it } from 'vitest'
import { readSiteBase } from './site-base.mjs'

describe('the path under which the site is served', () => {
  it('is the root where nothing is set', () => {
    expect(readSiteBase({})).toBe('/')
    expect(readSiteBase({ SITE_BASE: '' })).toBe('/')
  })

  it.each(['/', '/partnership-brief/', '/a/b.c/d_e/'])('is %s where that is set', (base) => {
    expect(readSiteBase({ SITE_BASE: base })).toBe(base)
  })

  it.each(['brief', '/brief', 'brief/', '//', '/a//b/', '/../', '/a/./', '/a b/', 'https://example.org/'])(
    'is refused in one sentence where it is %s',
    (base) => {
      expect(() => readSiteBase({ SITE_BASE: base })).toThrow(/^SITE_BASE is ".+", which is no path.*\.$/)
    },
  )
})
