import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDeck } from '../deck/deck-files.ts'
import { FULL } from '../deck/versions.ts'
import { loadDataset } from '../references/dataset.ts'
import { collectDeckData } from './deck-data.ts'

const dataset = loadDataset(readFileSync)
const { articleBases, sources, sourceGrades } = collectDeckData(loadDeck(FULL.entry).lines, dataset)

describe('what a version knows as a whole', () => {
  it('has for every article of a treaty whether its number was seen, and in what', () => {
    for (const treaty of dataset.treaties) {
      const bases = articleBases[treaty.id] ?? []
      expect(bases).toHaveLength(treaty.articles ?? 0)
      const verified = dataset.provisions
        .filter(({ treaty: id, numberVerified }) => id === treaty.id && numberVerified)
        .map(({ article }) => article)
      const marked = bases.flatMap((basis, index) => (basis === null ? [] : [index + 1]))
      expect(marked).toEqual(
        bases.length === 0 ? [] : [...new Set(verified)].sort((a, b) => Number(a) - Number(b)),
      )
    }
    expect(Object.values(articleBases).flat().filter(Boolean).length).toBeGreaterThan(0)
  })

  it('counts each source that it cites under one grade', () => {
    expect(Object.values(sourceGrades).reduce((sum, count) => sum + count, 0)).toBe(sources.length)
  })
})
