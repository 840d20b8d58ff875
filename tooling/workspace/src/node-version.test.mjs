import { describe, expect, it } from 'vitest'
import { MINIMUM_NODE_MAJOR, nodeVersionProblem } from './node-version.mjs'

describe('nodeVersionProblem', () => {
  it.each(['20.20.2', '23.11.0', `${MINIMUM_NODE_MAJOR - 1}.99.99`])(
    'says in one sentence what to do on %s',
    (version) => {
      const problem = nodeVersionProblem(version)
      expect(problem).toContain(`Node ${MINIMUM_NODE_MAJOR} or later`)
      expect(problem).toContain(`running on ${version}`)
      expect(problem).toContain('npx --yes pnpm@12 install')
      expect(problem).not.toContain('\n')
    },
  )

  it.each([`${MINIMUM_NODE_MAJOR}.0.0`, '26.10.0', '100.0.0'])('has nothing to say on %s', (version) => {
    expect(nodeVersionProblem(version)).toBeUndefined()
  })

  it('takes a version that it cannot read for one that is too old', () => {
    expect(nodeVersionProblem('')).toBeDefined()
  })
})
