import { describe, expect, it } from 'vitest'
import { madeActor, madeDataset } from '../../../test/made-records.ts'
import { serves, stateOf } from './membership.ts'

const { actors } = madeDataset({
  actors: [
    madeActor('norland', 'state', 'Norland'),
    madeActor('parliament', 'organisation', 'Parliament', { memberOf: 'norland' }),
    madeActor('senate', 'organisation', 'Senate', { memberOf: 'parliament' }),
    madeActor('league', 'organisation', 'League'),
    madeActor('clerk', 'person', 'Clerk', { memberOf: 'league' }),
    madeActor('guest', 'person', 'Guest', { memberOf: 'nobody' }),
  ],
})

describe('the state of somebody', () => {
  it.for([
    ['parliament', 'norland'],
    ['senate', 'norland'],
    ['norland', undefined],
    ['league', undefined],
    ['clerk', undefined],
    ['guest', undefined],
  ] as const)('is found directly or through others: of “%s” it is %s', ([id, state]) => {
    const found = actors.filter((actor) => String(actor.id) === id)
    expect(found.map((one) => stateOf(one, actors)?.id)).toEqual([state])
  })

  it('is served by its bodies, and not by itself', () => {
    const [norland] = actors
    expect(
      norland && actors.filter((one) => serves(one, norland.id, actors)).map(({ name }) => name),
    ).toEqual(['Parliament', 'Senate'])
  })
})
