import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'
import { RULES } from './index.ts'

describe('the lint rules', () => {
  it('each have a code and a name of their own, and say why they exist in one line', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length)
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
    for (const { code, name, reason } of RULES) {
      expect(code).toMatch(/^E\d{3}$/)
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(reason).toMatch(/^[A-Z][^\n]+\.$/)
    }
  })

  it('leave the base records alone, which all other tests of rules start from', () => {
    expect(faultLines({})).toEqual([])
  })

  it('all report in one run', () => {
    const lines = faultLines({
      'events/opening.yml': replacing('The bridge opens', 'The regime claimed that Adah First opens'),
      'series/turnover.yml': replacing('disagreesWith: [0]', 'disagreesWith: [5]'),
    })
    expect(lines.map((line) => /E\d{3}/.exec(line)?.[0])).toEqual(['E203', 'E204', 'E207', 'E230'])
  })
})
