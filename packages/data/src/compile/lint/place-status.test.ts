import { describe, expect, it } from 'vitest'
import { adding, faultLines } from '../../../test/record-tree.ts'

const status = (note: string) => ({ 'places/river-town.yml': adding(`statusNote: ${note}`) })

describe('the rule on the status of a disputed place', () => {
  it('asks for the sides, and for who says what', () => {
    expect(faultLines(status('It belongs to Norland.'))).toEqual([
      'records/places/river-town.yml:7:13  E258 unattributed-status  statusNote names fewer than two sides; give each position with who holds it',
    ])
    expect(faultLines(status('It belongs to Norland and not to Sudland.'))).toEqual([
      'records/places/river-town.yml:7:13  E258 unattributed-status  statusNote states a position as a fact; write who says so',
    ])
  })

  it('counts a state and its bodies as one side', () => {
    expect(faultLines(status('Norland and the Senate of Norland say that it is theirs.'))).toHaveLength(1)
  })

  it('leaves attributed positions alone', () => {
    expect(
      faultLines(status('Norland says that it is part of Norland, and Sudland that it is part of Sudland.')),
    ).toEqual([])
  })
})
