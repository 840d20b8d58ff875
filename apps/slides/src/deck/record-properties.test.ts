import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './deck-files.ts'
import { PROPERTY_KINDS } from './record-properties.ts'

const components = globSync('components/*.vue', { cwd: ROOT }).map((path) =>
  readFileSync(join(ROOT, path), 'utf8'),
)

it.for(Object.keys(PROPERTY_KINDS))('a component has the property %s', (property) => {
  expect(components.some((text) => new RegExp(`\\b${property}\\??: string\\b`).test(text))).toBe(true)
})
