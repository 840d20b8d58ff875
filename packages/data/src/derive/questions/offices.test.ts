import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  madeActor,
  madeAssertion,
  madeClaim,
  madeDataset,
  madeEvent,
  madeTreaty,
} from '../../../test/made-records.ts'
import { officesOfPersons } from './offices.ts'

const office = (title: string) => ({
  title,
  of: 'norland',
  from: null,
  to: null,
  citations: cited(`list-of-${title}`, 'more'),
})

/** Persons of a state, each with the office named after them. */
const holders = (state: string, ...ids: readonly string[]) =>
  ids.map((id) =>
    madeActor(id, 'person', `Name of ${id}`, { memberOf: state, offices: [office(`office of ${id}`)] }),
  )

const states = [madeActor('norland', 'state', 'Norland'), madeActor('sudland', 'state', 'Sudland')]
const treaties = [madeTreaty('bridge', 'Bridge Treaty'), madeTreaty('road', 'Road Treaty')]

const draftsOf = (
  persons: readonly Made<'actors'>[],
  { events = [], claims = [] }: { events?: Made<'events'>[]; claims?: Made<'claims'>[] } = {},
) => officesOfPersons.drafts(madeDataset({ actors: [...states, ...persons], treaties, events, claims }))

describe('the question who has which office', () => {
  it('is asked of persons of a party, each with an office of their own', () => {
    expect(draftsOf(holders('norland', 'a', 'b', 'c', 'd'))).toEqual([
      {
        format: 'match',
        subject: 'norland',
        stem: 'Which office do the records give to which of these persons of Norland?',
        pairs: ['a', 'b', 'c', 'd'].map((id) => ({
          left: `Name of ${id}`,
          right: `office of ${id}`,
          rationale: `Name of ${id}: office of ${id}.`,
        })),
        explanation:
          'Name of a: office of a. Name of b: office of b. Name of c: office of c. Name of d: office of d.',
        topic: 'diplomacy',
        difficulty: 'easy',
        supports: ['a', 'b', 'c', 'd'],
        asks: ['a/office', 'b/office', 'c/office', 'd/office'],
        citations: ['a', 'b', 'c', 'd'].map((id) => ({ source: `list-of-office of ${id}` })),
      },
    ])
  })

  it('is asked of each party that has four of them', () => {
    const all = [...holders('norland', 'a', 'b', 'c', 'd'), ...holders('sudland', 'e', 'f', 'g', 'h')]
    expect(draftsOf(all)).toMatchObject([{ subject: 'norland' }, { subject: 'sudland' }])
    expect(draftsOf(all.slice(1))).toMatchObject([{ subject: 'sudland' }])
    expect(draftsOf(holders('westland', 'a', 'b', 'c', 'd'))).toEqual([])
  })

  it('leaves out who is no person, who has no office or two, and whoever shares an office', () => {
    const more = (id: string, parts: Partial<Made<'actors'>>, type: Made<'actors'>['type'] = 'person') =>
      madeActor(id, type, id, { memberOf: 'norland', ...parts })
    const [draft] = draftsOf([
      ...holders('norland', 'a', 'b', 'c', 'd', 'e'),
      more('none', {}),
      more('two', { offices: [office('one office'), office('another office')] }),
      more('body', { offices: [office('seat')] }, 'organisation'),
      more('shares', { offices: [office('one more office'), office('office of e')] }),
    ])
    expect(draft?.supports).toEqual(['a', 'b', 'c', 'd'])
  })

  it('prefers those whom events and claims mention most, seven at most', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const said = (...by: readonly string[]) => by.map((id) => madeAssertion(id, 'asserts', '2021'))
    const [draft] = draftsOf(holders('norland', ...ids), {
      events: [madeEvent('talks', 'Talks', '2021', { actors: ['c', 'b'] })],
      claims: [madeClaim('one', 'One.', said('b', 'h')), madeClaim('two', 'Two.', said('b', 'a', 'b'))],
    })
    expect(draft?.supports).toEqual(['b', 'a', 'c', 'h', 'd', 'e', 'f'])
  })
})
