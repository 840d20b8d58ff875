import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PACKAGE_ROOT } from './real-dataset.ts'
import { filesUnder, temporaryDirectory } from './record-tree.ts'
import { runCli } from './run-cli.ts'

/** The files that a build of the real records writes, on a machine with these settings. */
async function built(env: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const root = temporaryDirectory()
  for (const file of ['package.json', 'lint-exceptions.yml'])
    cpSync(join(PACKAGE_ROOT, file), join(root, file))
  cpSync(join(PACKAGE_ROOT, 'records'), join(root, 'records'), { recursive: true })
  const { exitCode, stderr } = await runCli(['build', '--root', root], { env })
  expect([exitCode, stderr]).toEqual([0, ''])
  return withoutRecords(filesUnder(root))
}

function withoutRecords(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !/^(records|package\.json|lint-exceptions)/.test(path)),
  )
}

describe('the build', () => {
  it('gives the same bytes in any time zone and language, and they are those of the package', async () => {
    const [here, there] = await Promise.all([
      built({ TZ: 'Asia/Tehran', LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8' }),
      built({ TZ: 'Pacific/Auckland', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' }),
    ])
    expect(Object.keys(here).length).toBeGreaterThan(60)
    expect(there).toEqual(here)
    const inPackage = Object.keys(here).map((path) => [path, readFileSync(join(PACKAGE_ROOT, path), 'utf8')])
    expect(Object.fromEntries(inPackage)).toEqual(here)
    const exported = Object.keys(here).filter((path) => path.startsWith('dist/files/'))
    expect(Object.keys(filesUnder(join(PACKAGE_ROOT, 'dist/files'))).length).toBe(exported.length)
  })
})
