import { describe, expect, it } from 'vitest'
import { manifest, nodeProblem } from './manifest.ts'

describe('nodeProblem', () => {
  it.each(['20.20.2', '22.11.9', '9.99.0', ''])('says in one sentence what is wrong with %j', (version) => {
    expect(nodeProblem('>=22.12', version)).toBe(
      `partnership-data needs Node 22.12 or later and is running on ${version}.`,
    )
  })

  it.each(['22.12.0', '22.20.1', '23.0.0', '100.0.0'])('has nothing to say on %s', (version) => {
    expect(nodeProblem('>=22.12', version)).toBeUndefined()
  })

  it('can read what the manifest of the package wants', () => {
    expect(manifest.engines.node).toMatch(/^>=\d+\.\d+$/)
  })
})
