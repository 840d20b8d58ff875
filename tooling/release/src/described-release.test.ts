import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeRelease, nextVersion } from './described-release.ts'
import { DATA_PACKAGE } from './last-release.ts'
import { type PackedFiles, packInto } from './packed-files.ts'

describe('the next version', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.3', 'minor', '0.2.0'],
    ['0.1.3', 'major', '0.2.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
  ] as const)('after %s with a %s change is %s', (version, bump, next) => {
    expect(nextVersion(version, bump)).toBe(next)
  })
})

describe('a package that is packed', () => {
  const directory = mkdtempSync(join(tmpdir(), 'packed-'))
  let packed: PackedFiles
  beforeAll(() => {
    packed = packInto(DATA_PACKAGE, directory)
  }, 120_000)
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  it('is listed with every file and its true size', () => {
    const size = new Map(packed.files.map(({ path, bytes }) => [path, bytes]))
    for (const path of ['dist/index.js', 'dist/dataset.json', 'docs/rules.md', 'LICENSE-DATA'])
      expect([path, size.get(path)]).toEqual([path, statSync(join(DATA_PACKAGE, path)).size])
    expect([...size.keys()]).toContain('package.json')
    expect([...size.keys()].filter((path) => /\.test\.|^src|^records/.test(path))).toEqual([])
    const [archive = ''] = readdirSync(directory)
    expect(packed.archiveBytes).toBe(statSync(join(directory, archive)).size)
  })

  it('is described with its version, what would be downloaded, and what stands against it', () => {
    const change = { records: [], schema: [], vanished: ['old-id'], least: 'minor' } as const
    const { text, problems } = describeRelease({
      version: '0.1.0',
      planned: 'patch',
      reasons: [{ bump: 'patch', summary: 'A better word.' }],
      difference: change,
      packed: { archiveBytes: 9, files: [{ path: 'dist/index.js', bytes: 12 }] },
    })
    expect(text).toContain('@partnership/data 0.1.0 → 0.1.1 (patch, as the changesets ask)')
    expect(text).toContain('\n  patch: A better word.\n')
    expect(text).toContain('1 files, 12 bytes; 9 bytes to download')
    expect(text).toContain('  12  dist/index.js')
    expect(problems).toEqual([
      expect.stringContaining('"old-id"'),
      expect.stringContaining('at least a minor'),
    ])
  })
})
