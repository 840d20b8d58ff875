import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const EVENT = 'events/opening.yml'
const CLAIM = 'claims/trade-doubled.yml'
const accusing = (description: string) => ({
  [EVENT]: (base: string) =>
    base
      .replace('The bridge opens to traffic.', description)
      .replace("'057'", "'112'")
      .replace(
        '{event: SUPPORT, mode: null, context: [diplomatic]}',
        '{event: ACCUSE, mode: allege, context: []}',
      ),
})

describe('the rule that an accuser is named', () => {
  it('reports an event of accusation that tells it as a fact', () => {
    expect(faultLines(accusing('Tolls were kept back.'))).toEqual([
      'records/events/opening.yml:2:14  E250 accuser-unnamed  description tells something disputed as a fact; write who says so',
    ])
  })

  it('reports one that names none of those who accuse', () => {
    expect(faultLines(accusing('Somebody says that tolls were kept back.'))).toEqual([
      'records/events/opening.yml:2:14  E250 accuser-unnamed  description names none of those who accuse',
    ])
  })

  it('leaves one alone that says who accuses', () => {
    expect(faultLines(accusing('Norland says that tolls were kept back.'))).toEqual([])
  })

  it('reports a disputed event that is told as a fact', () => {
    expect(
      faultLines({ [EVENT]: replacing('status: reported-fact', 'status: contested-claim') }).join(),
    ).toContain('E250')
  })

  it('reports an accusation whose proposition does not say whose it is', () => {
    const accusation = (proposition: string) => ({
      [CLAIM]: (base: string) =>
        base
          .replace('kind: fact-claim', 'kind: accusation')
          .replace('Trade between Norland and Sudland doubled in 2021.', proposition),
    })
    expect(faultLines(accusation('Sudland kept tolls back.'))).toEqual([
      'records/claims/trade-doubled.yml:1:14  E250 accuser-unnamed  proposition names none of those who assert it; say who accuses',
    ])
    expect(faultLines(accusation('Ada First says that Sudland kept tolls back.'))).toEqual([])
    expect(faultLines(accusation('Norland says that Sudland kept tolls back.'))).toEqual([])
  })
})
