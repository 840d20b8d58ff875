import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
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

describe('the map', () => {
  it('draws points and lines, fills no area, and says that it implies no boundary', () => {
    const component = readFileSync(resolve(import.meta.dirname, '../../components/CorridorMap.vue'), 'utf8')
    expect(component).toContain('No boundary is drawn, and none is implied.')
    expect(component).not.toMatch(/<(polygon|path)\b/)
  })
})
