import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { PEERS } from './build-peers.ts'

const read = (path: string) => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const { dependencies } = read('peers/deck/package.json')
const settings = read('peers/deck/pnpm-workspace.yaml')
const root = read('../../pnpm-workspace.yaml')

describe('the project of the peers', () => {
  it('names exact versions', () => {
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('has the Slidev, the Vite and the Vue of our deck, which would otherwise be compared with another one', () => {
    for (const name of ['@slidev/cli', 'vite', 'vue']) {
      expect(dependencies[name], name).toBe(root.catalog[name])
    }
    expect(settings.overrides).toEqual(root.overrides)
  })

  it('has every package whose version the result gives', () => {
    for (const name of PEERS.flatMap(({ packages }) => packages)) expect(dependencies).toHaveProperty([name])
  })
})
