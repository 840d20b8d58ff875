import { describe, expect, it } from 'vitest'
import { BASE_RECORDS } from '../../test/base-records.ts'
import { madeDataset, madeProvision, madeSource } from '../../test/made-records.ts'
import { datasetOf, type Overrides, replacing } from '../../test/record-tree.ts'
import { numberBasis } from './article-numbers.ts'

const COPY = (BASE_RECORDS['sources/daily-wire.yml'] ?? '')
  .replace(/grade: .*/, 'grade: repost')
  .replace(/url: .*/, 'url: https://copy.example/bridge')
const LOCATOR = '    locator: {article: 1}\n'

function basisOf(id: string, overrides: Overrides = {}) {
  const dataset = datasetOf(overrides)
  const provision = dataset.provisions.find((one) => String(one.id) === id)
  if (!provision) throw new Error(`no ${id}`)
  return numberBasis(dataset, provision)
}

function graded(grade: string): Overrides {
  return { 'sources/ministry-page.yml': (base) => base.replace(/grade: .*/, `grade: ${grade}`) }
}

describe('what an article number rests on', () => {
  it.for([
    ['primary', 'text'],
    ['wire', 'report'],
    ['press', 'report'],
    ['analysis', 'report'],
  ])('is of a source of the grade %s: %s', ([grade = '', basis]) => {
    expect(basisOf('bridge-article-1', graded(grade))).toBe(basis)
  })

  it('is copies where other sources give the content without the number', () => {
    const overrides: Overrides = {
      'sources/copy-site.yml': COPY,
      'provisions/bridge-article-1.yml': replacing(LOCATOR, `  - source: copy-site\n${LOCATOR}`),
    }
    expect(basisOf('bridge-article-1', overrides)).toBe('copies')
  })

  it('is the best of several', () => {
    expect(
      basisOf('bridge-article-1', {
        'provisions/bridge-article-1.yml': (base) => `${base}  - source: daily-wire\n${LOCATOR}`,
      }),
    ).toBe('text')
  })

  it.for<[string[], string]>([
    [['copy', 'press'], 'report'],
    [['press', 'copy'], 'report'],
    [['copy', 'nowhere'], 'copies'],
    [['nowhere'], 'copies'],
  ])('is, of the sources %j: %s', ([ids, basis]) => {
    const { sources, provisions } = madeDataset({
      sources: [madeSource('copy', 'repost'), madeSource('press', 'press')],
      provisions: [
        madeProvision('tolls', 2, 'trade', {
          citations: ids.map((source) => ({ source, locator: { article: 2 } })),
        }),
      ],
    })
    expect(provisions.map((one) => numberBasis({ sources }, one))).toEqual([basis])
  })

  it('counts no source that names another article or another sort of place', () => {
    const { sources, provisions } = madeDataset({
      sources: [madeSource('text', 'primary'), madeSource('press', 'press')],
      provisions: [
        madeProvision('tolls', 2, 'trade', {
          citations: [
            { source: 'text', locator: { article: 1 } },
            { source: 'text', locator: { page: 2 } },
            { source: 'text' },
            { source: 'press', locator: { article: 2 } },
          ],
        }),
      ],
    })
    expect(provisions.map((one) => numberBasis({ sources }, one))).toEqual(['report'])
  })

  it('is nothing where no number is verified', () => {
    expect(basisOf('bridge-upkeep')).toBeNull()
    expect(
      basisOf('bridge-upkeep', {
        'provisions/bridge-upkeep.yml': replacing(
          'article: null',
          'article: 3\nnumberNote: The treaty has three, and two are known.',
        ),
      }),
    ).toBeNull()
  })
})
