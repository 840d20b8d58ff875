import { describe, expect, it } from 'vitest'
import { adding, faultLines, replacing } from '../../../test/record-tree.ts'

const noted = (note: string) => ({ 'events/opening.yml': adding(`note: ${note}`) })

describe('the rule on the names of countries', () => {
  it('asks for the formal name of a state that has a number of the United Nations', () => {
    expect(faultLines({ 'actors/sudland.yml': adding("identifiers: {m49: '999'}") })).toEqual([
      'records/actors/sudland.yml:1:1  E257 country-name  formalName is not stored; give the name of the state at the United Nations',
    ])
    expect(faultLines({ 'actors/norland.yml': adding("identifiers: {m49: '998'}") })).toEqual([])
    expect(faultLines({ 'actors/sudland.yml': adding('identifiers: {wikidata: Q999999}') })).toEqual([])
  })

  it('asks for "(DPRK)" on the first use in a record', () => {
    expect(faultLines(noted('A guest from North Korea came.'))).toEqual([
      'records/events/opening.yml:14:7  E257 country-name  note says "North Korea" on first use; write "North Korea (DPRK)"',
    ])
    expect(faultLines(noted('A guest from North Korea (DPRK) came back to North Korea.'))).toEqual([])
  })

  it('leaves titles alone, and the short name of a treaty', () => {
    expect(
      faultLines({
        'events/opening.yml': replacing('title: Bridge opened', 'title: North Korea opens a bridge'),
      }),
    ).toEqual([])
    expect(faultLines(noted('The Russia–North Korea treaty of 2024.'))).toEqual([])
  })
})
