import { describe, expect, it } from 'vitest'
import { madeActor, madeBuilding, madeDataset, madeRoute } from '../../../../test/made-records.ts'
import { knownNames } from './known-names.ts'

const names = knownNames(
  madeDataset({
    actors: [
      madeActor('norland', 'state', 'Norland', {
        formalName: 'Kingdom of Norland',
        variants: ['The Northland'],
      }),
      madeActor('parliament', 'organisation', 'Parliament', { memberOf: 'norland' }),
      madeActor('senate', 'organisation', 'Senate', { memberOf: 'parliament' }),
      madeActor('ada', 'person', 'Ada First', { memberOf: 'norland' }),
      madeActor('other-ada', 'person', 'Ada First'),
      madeActor('snake', 'organisation', 'Snake', { memberOf: 'tail' }),
      madeActor('tail', 'organisation', 'Tail', { memberOf: 'snake' }),
    ],
    places: [
      { ...madeBuilding('river-town', 'River Town', 1), variants: ['Rivertown'] },
      madeBuilding('hill-town', 'Hill Town', 2),
      madeRoute('valley-road', 'Valley Road', ['river-town', 'hill-town']),
      madeRoute('long-road', 'Long Road', ['river-town', 'valley-road']),
    ],
  }),
)

describe('the names that the records know', () => {
  it.for([
    ['Norland', ['norland']],
    ['the NORLAND', ['norland']],
    ['Kingdom of Norland', ['norland']],
    ['Northland', ['norland']],
    ['Ada First', ['ada', 'other-ada']],
    ['First', ['ada', 'other-ada']],
    ['Ada', []],
    ['River Town', ['river-town']],
    ['Rivertown', ['river-town']],
    ['Town', []],
    ['Nor land', []],
  ] as const)('are written in several ways: “%s” is of %j', ([text, ids]) => {
    expect(names.idsOf(text)).toEqual(ids)
  })

  it.for([
    ['parliament', 'norland', true],
    ['senate', 'norland', true],
    ['norland', 'senate', false],
    ['senate', 'senate', false],
    ['river-town', 'valley-road', true],
    ['river-town', 'long-road', true],
    ['hill-town', 'long-road', true],
    ['valley-road', 'river-town', false],
    ['nobody', 'norland', false],
    ['snake', 'norland', false],
  ] as const)('stand for what belongs to something wider: %s to %s: %s', ([id, whole, belongs]) => {
    expect(names.belongsTo(id, whole)).toBe(belongs)
  })
})
