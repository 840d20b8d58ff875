import { describe, expect, it } from 'vitest'
import type { Event } from '../src/generated/types.ts'
import { compileRealRecords } from './real-dataset.ts'

const { events } = compileRealRecords().dataset
const idsOf = (some: readonly Event[]) => some.map(({ id }) => id)

/** Codes of the real events with their PLOVER class, written out here a second time beside `event-codes.ts`. */
const CLASS_OF_CODE: Readonly<Record<string, readonly string[]>> = {
  '010': ['none'],
  '040': ['CONSULT//', 'CONSULT/multilateral/'],
  '041': ['CONSULT/phone/'],
  '042': ['CONSULT/visit/'],
  '044': ['CONSULT/third-party/'],
  '046': ['CONSULT//diplomatic'],
  '051': ['SUPPORT//'],
  '057': ['SUPPORT//diplomatic'],
  '062': ['COOPERATE//military'],
  '111': ['ACCUSE/disapprove/'],
  '112': ['ACCUSE/allege/'],
  '190': ['ASSAULT//military'],
  none: ['none', 'SANCTION/discontinue/'],
}

describe('the codes of the real events', () => {
  it('go with the PLOVER class of the table, and every row of it is in use', () => {
    const classes = events.map(({ id, cameo, plover }) => ({
      id,
      code: cameo ?? 'none',
      found: plover ? `${plover.event}/${plover.mode ?? ''}/${plover.context.join('+')}` : 'none',
    }))
    expect(classes.filter(({ code, found }) => !CLASS_OF_CODE[code]?.includes(found))).toEqual([])
    const inUse = new Set(classes.map(({ code, found }) => `${code} ${found}`))
    const rows = Object.entries(CLASS_OF_CODE).flatMap(([code, all]) => all.map((one) => `${code} ${one}`))
    expect(rows.filter((row) => !inUse.has(row))).toEqual([])
  })

  it('name the other side of every act of cooperation, aid and sanction, and of every visit', () => {
    const directed = events.filter(
      ({ plover }) =>
        plover?.mode === 'visit' || ['COOPERATE', 'AID', 'SANCTION'].includes(plover?.event ?? ''),
    )
    expect(directed.length).toBeGreaterThan(5)
    expect(idsOf(directed.filter(({ recipients = [] }) => recipients.length === 0))).toEqual([])
  })

  it.for([
    { act: 'every signature', title: /\bsign(s|ed)?\b(?! the law)/, cameo: '057', atLeast: 15 },
    {
      act: 'every vote of a chamber',
      title: /^(State Duma|Federation Council|Majlis) /,
      cameo: '057',
      atLeast: 3,
    },
    {
      act: 'every armed attack',
      title: /\b(attack|attacks|invades) (Iran|Ukraine)$/,
      cameo: '190',
      atLeast: 3,
    },
    { act: 'every telephone call', title: /\btelephones\b/, cameo: '041', atLeast: 1 },
  ])('are the same for $act, whoever acts', ({ title, cameo, atLeast }) => {
    const acts = events.filter((event) => title.test(event.title))
    expect(acts.length).toBeGreaterThanOrEqual(atLeast)
    expect(idsOf(acts.filter((event) => event.cameo !== cameo))).toEqual([])
  })

  it('are there for every statement', () => {
    const statements = events.filter(({ status }) => status === 'statement')
    expect(statements.length).toBeGreaterThan(5)
    expect(idsOf(statements.filter(({ cameo }) => cameo === null))).toEqual([])
  })
})
