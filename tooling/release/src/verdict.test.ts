import { describe, expect, it } from 'vitest'
import { compareReleases } from './release-size.ts'
import { findProblems, summarise } from './verdict.ts'

const schema = { type: 'object' }
const release = (treaties: { id: string; articles: number }[]) => ({
  dataset: { version: '1.0.0', treaties },
  schema,
})
const before = release([{ id: 'first', articles: 12 }])

describe('the verdict on a planned version', () => {
  it('finds nothing wrong with no change and no changeset', () => {
    expect(findProblems(compareReleases(before, before), undefined)).toEqual([])
  })

  it('refuses a changed fact without a changeset, and says what to run', () => {
    const [problem, ...others] = findProblems(
      compareReleases(before, release([{ id: 'first', articles: 13 }])),
      undefined,
    )
    expect(problem).toMatch(/at least a patch version, and no changeset asks .*pnpm@12 changeset/)
    expect(others).toEqual([])
  })

  it('refuses a changeset that is too small, and takes one that is large enough', () => {
    const difference = compareReleases(
      before,
      release([
        { id: 'first', articles: 12 },
        { id: 'second', articles: 1 },
      ]),
    )
    expect(findProblems(difference, 'patch')).toEqual([
      expect.stringMatching(/at least a minor version, and the changesets ask for patch/),
    ])
    expect(findProblems(difference, 'minor')).toEqual([])
  })

  it('refuses a vanished id however large the version, by name', () => {
    expect(findProblems(compareReleases(before, release([])), 'major')).toEqual([
      expect.stringMatching(/"first" .* is gone.*formerIds/),
    ])
  })

  it('tells each changed legal fact with both values', () => {
    const difference = compareReleases(before, release([{ id: 'first', articles: 13 }]))
    expect(summarise(difference)).toMatch(/1 changed.*\n {2}legal fact: `first` articles: 12 → 13$/)
  })
})
