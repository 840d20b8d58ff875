import { describe, expect, it } from 'vitest'
import { ALLOWED, SHIPPABLE } from '../licences.ts'
import { shippedFaults } from './shipped-faults.ts'
import type { ShippedPackage } from './shipped-package.ts'

const exceptions = { made: { by: 'somebody made up', source: 'https://example.org' } }

describe('what may be shipped', () => {
  it.for([...SHIPPABLE, 'MIT OR GPL-3.0-only', '(OFL-1.1 AND MIT)'])(
    'is what has the licence “%s”',
    (licence) => {
      expect(shippedFaults([made({ licence })], {})).toEqual([])
    },
  )

  it.for(['GPL-3.0-only', 'LGPL-3.0-or-later', 'MPL-2.0', 'EPL-2.0', 'MIT AND AGPL-3.0-only', 'custom', ''])(
    'is not what has the licence “%s”',
    (licence) => {
      expect(shippedFaults([made({ licence })], {})).toEqual([expect.stringContaining('made@1.0.0')])
    },
  )

  it('is less than what may be installed', () => {
    expect(SHIPPABLE.length).toBeLessThan(ALLOWED.length)
    expect(ALLOWED).toEqual(expect.arrayContaining([...SHIPPABLE]))
  })

  it('is nothing without a text, unless an exception says where that stands', () => {
    const silent = [made({ text: null })]
    expect(shippedFaults(silent, {})).toEqual([expect.stringContaining('brings no text')])
    expect(shippedFaults(silent, exceptions)).toEqual([])
  })

  it('needs no exception for what brings its text', () => {
    expect(shippedFaults([made({})], exceptions)).toEqual([expect.stringContaining('no longer needed')])
    expect(shippedFaults([], exceptions)).toEqual([expect.stringContaining('no longer needed')])
  })
})

function made(given: Partial<ShippedPackage>): ShippedPackage {
  return { name: 'made', version: '1.0.0', licence: 'MIT', homepage: '', text: 'Words.', ...given }
}
