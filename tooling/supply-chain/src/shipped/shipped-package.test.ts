import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { madePackage, writeProject } from './made-packages.ts'
import { readShipped, type ShippedPackage, sortShipped } from './shipped-package.ts'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

function read(files: Readonly<Record<string, string | object>>): ShippedPackage {
  root = writeProject(madePackage('made', files))
  return readShipped(join(root, 'node_modules/made'))
}

describe('the text of a licence', () => {
  it('is that of every file of licence and notice, and of no program', () => {
    const { text } = read({
      LICENSE: '',
      'LICENSE-MIT': 'One way.\r\n',
      'licence.txt': 'Another.  \n',
      'NOTICE.md': 'By whom.',
      'license.js': 'export {}',
      'license/of.txt': 'of what is below',
    })
    expect(text).toBe('One way.\n\nBy whom.\n\nAnother.')
  })

  it('is missing where no file has one', () => {
    expect(read({ LICENSE: ' \n' }).text).toBeNull()
  })

  it('ends where Vite goes on with what its program contains', () => {
    const { text } = read({ LICENSE: 'MIT\n\n# Licenses of bundled dependencies\nMany.' })
    expect(text).toBe('MIT')
  })
})

describe('where to read of a package', () => {
  it.for([
    [{ homepage: 'https://example.org', repository: 'made/repository' }, 'https://example.org'],
    [{ repository: 'made/repository' }, 'https://github.com/made/repository'],
    [{ repository: 'github:made/repository' }, 'https://github.com/made/repository'],
    [{ repository: { url: 'git+https://github.com/made/repo.js.git' } }, 'https://github.com/made/repo.js'],
    [{ repository: { url: 'git@github.com:made/repository.git' } }, 'https://github.com/made/repository'],
    [{ repository: { url: 'https://example.org/made.git' } }, 'https://www.npmjs.com/package/made'],
    [{}, 'https://www.npmjs.com/package/made'],
  ] as const)('is found in %j', ([manifest, homepage]) => {
    const { homepage: found } = read({ 'package.json': { name: 'made', version: '1.0.0', ...manifest } })
    expect(found).toBe(homepage)
  })
})

it('puts packages in the order of their names, each version once', () => {
  const one = read({})
  const packages = [{ ...one, name: 'made-more' }, { ...one, version: '2.0.0' }, one, { ...one }]
  expect(sortShipped(packages).map(({ name, version }) => `${name} ${version}`)).toEqual([
    'made 1.0.0',
    'made 2.0.0',
    'made-more 1.0.0',
  ])
})
