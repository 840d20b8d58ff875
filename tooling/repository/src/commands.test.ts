import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readFiles } from './repository-files.ts'

const manifest = z.looseObject({ name: z.string(), scripts: z.record(z.string(), z.string()).optional() })
const scripts = new Map(
  [...readFiles('package.json'), ...readFiles('{apps,packages,tooling}/*/package.json')].map(({ text }) => {
    const { name, scripts } = manifest.parse(JSON.parse(text))
    return [name, Object.keys(scripts ?? {})]
  }),
)

/** Commands of pnpm itself. */
const OF_PNPM = ['install', 'exec', 'pack']

const commands = readFiles('{*.md,docs/*.md,.github/**/*.{md,yml},packages/data/{*.md,docs/*.md}}').flatMap(
  ({ path, text }) =>
    [...text.matchAll(/pnpm@12(?:\s+--filter\s+(\S+))?\s+(?:run\s+)?([a-z][\w:-]*)/g)].map(
      ([command, filter = 'partnership-brief', script = '']) => ({
        path,
        command: command.replace(/\s+/g, ' '),
        filter,
        script,
      }),
    ),
)

describe('what documents, forms and workflows tell people and machines to run', () => {
  it('is told at the root and in packages, in all of them', () => {
    const from = (start: string) => commands.filter(({ path }) => path.startsWith(start)).length
    expect(from('CONTRIBUTING.md')).toBeGreaterThan(10)
    for (const start of ['README.md', 'docs/', '.github/workflows/', '.github/PULL_REQUEST_TEMPLATE/'])
      expect([start, from(start) > 1]).toEqual([start, true])
    expect(commands.some(({ filter }) => filter === '@partnership/data')).toBe(true)
  })

  it.each(commands)('has a script behind it in $path: $command', ({ filter, script }) => {
    expect([...OF_PNPM, ...(scripts.get(filter) ?? [])]).toContain(script)
  })
})
