import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unusedPages } from '../lint/unused-pages.ts'
import { loadDeck, pageFiles, ROOT } from './deck-files.ts'
import { FULL, SHORT, VERSIONS } from './versions.ts'

/** The settings of a version, without what is its own. */
function settingsOf(entry: string): string[] {
  const [, block = ''] = readFileSync(join(ROOT, entry), 'utf8').split(/^---$/m)
  return block.split('\n').filter((line) => !/^(?:title|duration|exportFilename|src):/.test(line))
}

describe('the versions of the deck', () => {
  it('read without a fault', () => {
    expect(VERSIONS.flatMap(({ entry }) => loadDeck(entry).faults)).toEqual([])
  })

  it('share one set of pages: the short one shows none that the full one leaves out', () => {
    const full = loadDeck(FULL.entry).pages
    const short = loadDeck(SHORT.entry).pages
    expect(short.filter((page) => !full.includes(page))).toEqual([])
    expect(short.length).toBeLessThan(full.length)
    expect(unusedPages([loadDeck(FULL.entry)], pageFiles())).toEqual([])
  })

  it('have the same settings, but for what is their own', () => {
    expect(settingsOf(SHORT.entry)).toEqual(settingsOf(FULL.entry))
  })

  it('tell of a page that none of them shows', () => {
    expect(unusedPages([loadDeck(SHORT.entry)], ['pages/cover.md', 'pages/lost.md'])).toEqual([
      expect.objectContaining({ file: 'pages/lost.md', code: 'S005' }),
    ])
  })
})
