import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ROOT, readFiles } from './repository-files.ts'

const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const manifest = z.looseObject({ name: z.string(), scripts: z.record(z.string(), z.string()).optional() })
const scripts = new Map(
  [...readFiles('package.json'), ...readFiles('{apps,packages,tooling}/*/package.json')].map(({ text }) => {
    const { name, scripts } = manifest.parse(JSON.parse(text))
    return [name, Object.keys(scripts ?? {})]
  }),
)

/** Commands of pnpm itself. */
const OF_PNPM = ['install', 'exec']

describe('what CONTRIBUTING.md tells people to do', () => {
  const commands = [...text.matchAll(/pnpm@12(?: --filter (\S+))? (?:run )?([a-z][\w:-]*)/g)]

  it('is told in commands, at the root and in packages', () => {
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.some(([, filter]) => filter !== undefined)).toBe(true)
  })

  it.each(commands.map(([command, filter, script]) => ({ command, filter, script })))(
    'has a script behind: $command',
    ({ filter = 'partnership-brief', script = '' }) => {
      expect([...OF_PNPM, ...(scripts.get(filter) ?? [])]).toContain(script)
    },
  )

  it('shows a source as it stands in its file', () => {
    const example = /```yaml\n([\s\S]*?)\n {3}```/.exec(text)?.[1]?.replace(/^ {3}/gm, '')
    const file = join(ROOT, 'packages/data/records/sources/kremlin-75395.yml')
    expect(`${example}\n`).toBe(readFileSync(file, 'utf8'))
  })
})
