import { describe, expect, it } from 'vitest'
import { faultLines } from '../../../test/record-tree.ts'

/** A third actor with a stance, so that the base records yield the question who denied. */
const ASKABLE = {
  'actors/cy-third.yml':
    'type: person\nname: Cy Third\nvariants: [Sy Third]\nmemberOf: sudland\ncitations: [{source: daily-wire}]\n',
  'claims/trade-doubled.yml': (base: string) =>
    base.replace(
      'assessment:',
      `  - actor: cy-third
    stance: asserts
    date: '2022-01-12'
    directness: paraphrase
    citation: {source: daily-wire}
assessment:`,
    ),
}

describe('the rules on questions that follow from records', () => {
  it('leave one alone that is in plain words', () => {
    expect(faultLines(ASKABLE)).toEqual([])
  })

  it('report one whose answer is a label, at the record that it follows from', () => {
    const lines = faultLines({
      ...ASKABLE,
      // The name of an actor is a name, so the rule on records leaves it alone.
      'actors/cy-third.yml': ASKABLE['actors/cy-third.yml'].replace('name: Cy Third', 'name: Axis Third'),
    })
    expect(lines).toContain(
      'records/claims/trade-doubled.yml:1:1  E265 derived-question-wording  makes the question "q-who-denied-trade-doubled", which says "Axis" in our own voice',
    )
    expect(lines.filter((line) => !line.includes('E265'))).toEqual([])
  })

  it('report one that uses another spelling of a person', () => {
    const lines = faultLines({
      ...ASKABLE,
      'actors/senate.yml': (base) => base.replace('name: Senate of Norland', 'name: Sy Third Office'),
      'claims/trade-doubled.yml': (base) =>
        ASKABLE['claims/trade-doubled.yml'](base).replace('actor: ada-first', 'actor: senate'),
    })
    expect(lines.filter((line) => !line.includes('E265 derived-question-wording'))).toEqual([])
    expect(lines.join()).toContain('says "Sy Third"')
  })

  it('leave to the rules on records what a record says itself', () => {
    const lines = faultLines({
      'events/opening.yml': (base) => base.replace('opens to traffic', 'opens, as Norland claimed'),
    })
    expect(lines).toEqual([expect.stringContaining('E203')])
  })
})
