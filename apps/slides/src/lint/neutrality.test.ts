import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from './lint-deck.ts'

const data = dirname(createRequire(import.meta.url).resolve('@partnership/data/package.json'))
const page = readFileSync(join(data, 'docs/neutrality.md'), 'utf8')

describe('the page on neutrality', () => {
  it('names only codes of slides that exist, and every one on words and voices', () => {
    const codes = RULES.map(({ code }) => code)
    const named = [...new Set(page.match(/\bS\d{3}\b/g))]
    const ofTheList = ['S190', 'S191']
    expect(named.filter((code) => !codes.includes(code) && !ofTheList.includes(code))).toEqual([])
    expect(codes.filter((code) => /^S[34]/.test(code) && !named.includes(code))).toEqual([])
  })
})
