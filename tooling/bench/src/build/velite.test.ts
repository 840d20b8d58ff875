import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeVeliteConfig } from './velite.ts'

describe('what Velite is told', () => {
  it('has a collection for each directory, with every record in it', () => {
    const { 'velite.config.js': config } = writeVeliteConfig('/data/records', ['topics', 'treaties'])
    expect(config).toContain('root: "/data/records"')
    expect(config).toContain(`topics: { name: 'Topics', pattern: 'topics/*.yml'`)
    expect(config).toContain(`treaties: { name: 'Treaties', pattern: 'treaties/*.yml'`)
  })
})

describe('the project of the peer', () => {
  it('names an exact version', () => {
    const manifest = readFileSync(new URL('../../peers/build/package.json', import.meta.url), 'utf8')
    expect(JSON.parse(manifest).dependencies.velite).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
