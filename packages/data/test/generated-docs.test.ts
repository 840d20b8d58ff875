import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generatedPages } from '../src/compile/docs/pages.ts'

describe('the pages made from rules and schemas', () => {
  it.for(['docs/data-dictionary.md', 'docs/rules.md'])(
    '%s stands in the repository as it would be made now',
    (path) => {
      const text = generatedPages().find((page) => page.path === path)?.text
      const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
      const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text
      const advice = `${path} is out of date; run "npx pnpm@12 --filter @partnership/data run docs" and commit it`
      expect(isCurrent, advice).toBe(true)
    },
  )

  it('are these, and no other', () => {
    expect(generatedPages().map(({ path }) => path)).toEqual(['docs/data-dictionary.md', 'docs/rules.md'])
  })
})
