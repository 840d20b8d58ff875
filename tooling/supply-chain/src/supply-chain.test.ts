import { describe, expect, it } from 'vitest'
import { EXCEPTIONS } from './exceptions.ts'
import { readDecisions, scriptFaults } from './install-scripts.ts'
import { type Installed, installedPackages } from './installed.ts'
import { licenceFaults } from './licences.ts'
import { originFaults, readResolutions } from './lockfile.ts'

const packages = installedPackages()

describe('the installed packages', () => {
  it('are found', () => {
    expect(packages.length).toBeGreaterThan(500)
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['zod', 'vue', '@slidev/cli']))
  })

  it('have licences that are allowed, or an exception', () => {
    expect(licenceFaults(packages, EXCEPTIONS)).toEqual([])
  })

  it('run no script at install of which nobody has decided', () => {
    expect(packages.some(({ runsScript }) => runsScript)).toBe(true)
    expect(scriptFaults(packages, readDecisions())).toEqual([])
  })

  it('come from the registry and have a hash', () => {
    const resolutions = readResolutions()
    expect(resolutions.size).toBeGreaterThan(500)
    expect(originFaults(resolutions)).toEqual([])
  })
})

describe('the checks', () => {
  it.for(['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN x', ''])(
    'refuse the licence “%s”',
    (licence) => {
      expect(licenceFaults([made({ licence })], {})).toEqual([expect.stringContaining('made@1.0.0')])
    },
  )

  it.for(['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND ISC'])('allow the licence “%s”', (licence) => {
    expect(licenceFaults([made({ licence })], {})).toEqual([])
  })

  it('refuse an exception that is no longer needed, and one for a licence that has changed', () => {
    const exceptions = { made: { licence: 'GPL-3.0-only', reason: 'Tests alone.' } }
    expect(licenceFaults([made({ licence: 'MIT' })], exceptions)).toHaveLength(1)
    expect(licenceFaults([made({ licence: 'AGPL-3.0-only' })], exceptions)).toHaveLength(1)
    expect(licenceFaults([made({ licence: 'GPL-3.0-only' })], exceptions)).toEqual([])
  })

  it('refuse an install script without a decision', () => {
    const scripted = [made({ runsScript: true })]
    expect(scriptFaults(scripted, {})).toHaveLength(1)
    expect(scriptFaults(scripted, { made: false })).toEqual([])
  })

  it.for([
    { tarball: 'https://example.org/made.tgz', integrity: 'sha512-x' },
    { type: 'git' },
    { integrity: 'sha1-x' },
    {},
  ])('refuse the origin %o', (resolution) => {
    expect(originFaults(new Map([['made@1.0.0', resolution]]))).toHaveLength(1)
  })
})

function made(given: Partial<Installed>): Installed {
  return {
    name: 'made',
    version: '1.0.0',
    licence: 'MIT',
    homepage: 'https://example.org/made',
    runsScript: false,
    directory: '',
    ...given,
  }
}
