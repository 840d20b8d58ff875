import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from './process.ts'

const REPOSITORY = resolve(import.meta.dirname, '../../..')
const TURBO = join(REPOSITORY, 'tooling/workspace/src/turbo.mjs')

let root = ''
const cache = () => join(root, '.cache')
const built = () => join(root, 'packages/one/dist/built.txt')

/** A workspace of one package that is built by the settings of this one. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'faults-turbo-'))
  const { packageManager } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))
  for (const file of ['.gitignore', 'turbo.json', 'tsconfig.base.json', 'biome.json'])
    cpSync(join(REPOSITORY, file), join(root, file))
  mkdirSync(join(root, 'packages/one'), { recursive: true })
  const files = {
    'package.json': JSON.stringify({ name: 'root', private: true, packageManager }),
    'pnpm-workspace.yaml': 'packages: [packages/*]\npmOnFail: ignore\n',
    'pnpm-lock.yaml': `lockfileVersion: '9.0'\nimporters:\n  .: {}\n  packages/one: {}\n`,
    'packages/one/package.json': JSON.stringify({
      name: 'one',
      private: true,
      scripts: { build: 'node build.mjs' },
    }),
    'packages/one/build.mjs': `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('dist', { recursive: true })
writeFileSync('dist/built.txt', 'right')
console.log('built it')
`,
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
  // Without a commit Turborepo takes what was built for a source.
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root })
  git('init', '--quiet')
  git('add', '.')
  git(
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    'commit',
    '--quiet',
    '--message',
    'A package',
  )
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function build(): Promise<{ readonly code: number | null; readonly isFromCache: boolean }> {
  const { child, ended } = start([process.execPath, TURBO, 'run', 'build', '--cache-dir', cache()], {
    cwd: root,
    // What the run that this test belongs to tells its Turborepo.
    env: { TURBO_FORCE: 'false', TURBO_HASH: '' },
  })
  let stdout = ''
  child.stdout?.on('data', (text) => {
    stdout += text
  })
  const { code } = await ended
  return { code, isFromCache: /\b1 cached, 1 total/.test(stdout) }
}

describe('the cache of builds', () => {
  it('gives what was built before, and gives it again where it was changed or removed', async () => {
    expect(await build()).toEqual({ code: 0, isFromCache: false })
    writeFileSync(built(), 'changed by hand')
    expect(await build()).toEqual({ code: 0, isFromCache: true })
    expect(readFileSync(built(), 'utf8')).toBe('right')
    rmSync(dirname(built()), { recursive: true })
    expect(await build()).toEqual({ code: 0, isFromCache: true })
    expect(readFileSync(built(), 'utf8')).toBe('right')
  })

  it.for([
    ['an archive that ends early', /\.tar\.zst$/, (file: string) => truncateSync(file, 20)],
    ['an empty archive', /\.tar\.zst$/, (file: string) => truncateSync(file, 0)],
    [
      'an archive of something else',
      /\.tar\.zst$/,
      (file: string) => writeFileSync(file, 'no archive at all'),
    ],
    ['a list of files that is cut off', /-meta\.json$/, (file: string) => writeFileSync(file, '{')],
  ] as const)('is not believed where it holds %s', async ([, name, corrupt]) => {
    await build()
    expect(await build()).toEqual({ code: 0, isFromCache: true })
    const files = readdirSync(cache()).filter((file) => name.test(file))
    expect(files).not.toEqual([])
    for (const file of files) corrupt(join(cache(), file))
    rmSync(dirname(built()), { recursive: true })
    expect(await build()).toEqual({ code: 0, isFromCache: false })
    expect(readFileSync(built(), 'utf8')).toBe('right')
  })
})
