import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './repository-files.ts'

it('CONTRIBUTING.md shows a source as it stands in its file', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  const example = /```yaml\n([\s\S]*?)\n {3}```/.exec(text)?.[1]?.replace(/^ {3}/gm, '')
  const file = join(ROOT, 'packages/data/records/sources/kremlin-75395.yml')
  expect(`${example}\n`).toBe(readFileSync(file, 'utf8'))
})
