import { describe, expect, it } from 'vitest'
import { FAULTY_TREES } from '../../test/faulty-records.ts'
import { compiledTree, compileTree, faultLines, temporaryDirectory } from '../../test/record-tree.ts'
import { compileRecords } from './compile.ts'

describe('compiling faulty records', () => {
  it.for(FAULTY_TREES)('reports $fault', ({ overrides, lines }) => {
    expect(faultLines(overrides)).toEqual(lines)
  })

  it('says where to run the command when there are no records', () => {
    expect(compileRecords(temporaryDirectory())).toEqual({
      ok: false,
      faults: [
        {
          file: 'records',
          line: 1,
          column: 1,
          code: 'E101',
          name: 'no-records',
          path: '',
          message: 'there is no records directory here; name the directory that has one',
        },
      ],
    })
  })

  it('gives no dataset with a fault, however many records are right', () => {
    const result = compileTree({ 'events/notes.txt': '' })
    expect(result.ok).toBe(false)
    expect(result).not.toHaveProperty('dataset')
  })
})

describe('compiling records without a fault', () => {
  it('takes the id of each record from its file and the version from the package', () => {
    const dataset = compiledTree()
    expect(dataset.version).toBe('1.2.3')
    expect(dataset.actors.map(({ id }) => id)).toEqual([
      'ada-first',
      'bo-second',
      'norland',
      'senate',
      'sudland',
    ])
  })

  it('keeps the collections in the order of the kinds', () => {
    expect(Object.keys(compiledTree())).toEqual([
      'version',
      'sources',
      'actors',
      'places',
      'topics',
      'treaties',
      'provisions',
      'events',
      'claims',
      'series',
      'questions',
    ])
  })

  it('sorts by code unit, so that no locale changes the order', () => {
    const place =
      'type: point\nname: X\nvariants: []\ncoordinates: {lat: 1, lon: 2}\ncitations: [{source: daily-wire}]\n'
    const { places } = compiledTree({
      'places/z.yml': place,
      'places/a-b.yml': place,
      'places/a1.yml': place,
      'places/ab.yml': place,
    })
    expect(places.map(({ id }) => id)).toEqual([
      'a-b',
      'a1',
      'ab',
      'hill-town',
      'river-town',
      'valley-road',
      'z',
    ])
  })
})
