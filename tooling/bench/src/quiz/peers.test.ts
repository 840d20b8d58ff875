import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { PEERS } from './build-peers.ts'

const read = (path: string) => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const { dependencies } = read('peers/quiz/package.json')
const root = read('../../pnpm-workspace.yaml')

describe('the project of the peers of the quiz', () => {
  it('names exact versions', () => {
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('has the Vite and the Vue of our quiz, which would otherwise be compared with another one', () => {
    for (const name of ['vite', 'vue']) expect(dependencies[name], name).toBe(root.catalog[name])
  })

  it('has every package whose version the result gives', () => {
    for (const name of PEERS.flatMap(({ packages }) => packages)) expect(dependencies).toHaveProperty([name])
  })
})
