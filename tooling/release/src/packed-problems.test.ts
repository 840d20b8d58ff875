import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { findPackedProblems } from './packed-problems.ts'

const directories: string[] = []
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true })
})

function archiveWith(changes: object): string {
  const directory = mkdtempSync(join(tmpdir(), 'archive-'))
  directories.push(directory)
  const manifest = {
    name: 'example',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    exports: { '.': './index.js' },
    ...changes,
  }
  mkdirSync(join(directory, 'package'))
  writeFileSync(join(directory, 'package/package.json'), JSON.stringify(manifest))
  writeFileSync(join(directory, 'package/index.js'), 'export const one = 1\n')
  // Names relative to the directory, since some tars take "C:" for a machine.
  execFileSync('tar', ['-czf', 'example.tgz', 'package'], { cwd: directory })
  return join(directory, 'example.tgz')
}

describe('the check of a packed package', () => {
  it('finds nothing wrong with one whose entries are packed', async () => {
    expect(await findPackedProblems(archiveWith({ dependencies: { yaml: '2.9.1' } }))).toEqual([])
  })

  it('names an entry whose file is not packed', async () => {
    expect(await findPackedProblems(archiveWith({ exports: { '.': './gone.js' } }))).toEqual([
      expect.stringContaining('gone.js'),
    ])
  })

  it('names a version that only this workspace understands', async () => {
    expect(await findPackedProblems(archiveWith({ dependencies: { yaml: 'catalog:' } }))).toEqual([
      expect.stringContaining('yaml as "catalog:"'),
    ])
  })
})
