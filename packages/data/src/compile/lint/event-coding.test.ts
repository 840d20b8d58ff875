import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultLines } from '../../../test/record-tree.ts'
import { PLOVER_OF_CAMEO } from './event-codes.ts'

const EVENT = 'events/opening.yml'
const CODED = "cameo: '057'\nplover: {event: SUPPORT, mode: null, context: [diplomatic]}\n"

/** The faults of the event of the base records with other codes, and more lines before them if need be. */
function faultsOf(cameo: string, plover: string, more = ''): string[] {
  return faultLines({
    [EVENT]: (base) => {
      if (!base.includes(CODED)) throw new Error('the event of the base records has other codes')
      const coded = base.replace(CODED, `${more}cameo: ${cameo}\nplover: ${plover}\n`)
      // An accusation names its accuser, which another rule asks for.
      return coded.replace('The bridge opens', 'Norland says that the bridge opens')
    },
  })
}
const line = (place: string, message: string) =>
  `records/events/opening.yml:${place}  E222 inconsistent-event-coding  ${message}`
const HOSTS = 'recipients: [sudland]\n'

describe('the rule on the codes of events', () => {
  it.for([
    ['a meeting', "'040'", '{event: CONSULT, mode: null, context: []}'],
    ['a multilateral summit', "'040'", '{event: CONSULT, mode: multilateral, context: []}'],
    ['a telephone call', "'041'", '{event: CONSULT, mode: phone, context: []}'],
    ['a strike', "'190'", '{event: ASSAULT, mode: null, context: [military]}'],
    ['an accusation', "'112'", '{event: ACCUSE, mode: allege, context: []}'],
    ['contexts in another order', "'1124'", '{event: ACCUSE, mode: allege, context: [legal, military]}'],
    ['a statement, which PLOVER dropped', "'010'", 'null'],
    ['an act without a code', 'null', 'null'],
  ] as const)('leaves %s alone', ([, cameo, plover]) => {
    expect(faultsOf(cameo, plover)).toEqual([])
  })

  it('leaves the withdrawal from an agreement alone, for which CAMEO has no code', () => {
    expect(faultsOf('null', '{event: SANCTION, mode: discontinue, context: []}', HOSTS)).toEqual([])
  })

  it.for([
    ['another event', '{event: AGREE, mode: null, context: [diplomatic]}', 'AGREE (no mode, diplomatic)'],
    ['another mode', '{event: SUPPORT, mode: phone, context: [diplomatic]}', 'SUPPORT (phone, diplomatic)'],
    ['no context', '{event: SUPPORT, mode: null, context: []}', 'SUPPORT (no mode)'],
    [
      'one context too many',
      '{event: SUPPORT, mode: null, context: [diplomatic, military]}',
      'SUPPORT (no mode, diplomatic and military)',
    ],
    ['no class at all', 'null', 'null'],
  ] as const)('reports a signature with %s', ([, plover, found]) => {
    expect(faultsOf("'057'", plover)).toEqual([
      line('9:9', `plover is ${found}, but CAMEO 057 goes with SUPPORT (no mode, diplomatic)`),
    ])
  })

  it('reports a class for a code that PLOVER dropped', () => {
    expect(faultsOf("'016'", '{event: REJECT, mode: null, context: []}')).toEqual([
      line('9:9', 'plover is REJECT, but PLOVER dropped CAMEO 016; write null'),
    ])
  })

  it('reports a code whose row nobody checked', () => {
    expect(faultsOf("'073'", '{event: AID, mode: null, context: []}', HOSTS)).toEqual([
      line('9:8', 'cameo "073" is not in the table of codes; check its row and add it'),
    ])
  })

  it('reports a class that stands alone although CAMEO has a code for it', () => {
    expect(faultsOf('null', '{event: CONSULT, mode: null, context: []}')).toEqual([
      line('8:8', 'cameo is null, but PLOVER has CONSULT; give the code that it stands for'),
    ])
  })

  it.for([
    ['cooperation', "'062'", '{event: COOPERATE, mode: null, context: [military]}', 'COOPERATE'],
    ['aid', "'072'", '{event: AID, mode: null, context: [military]}', 'AID'],
    ['a withdrawal', 'null', '{event: SANCTION, mode: discontinue, context: []}', 'SANCTION'],
  ] as const)('reports %s without recipients, and not with them', ([, cameo, plover, event]) => {
    expect(faultsOf(cameo, plover)).toEqual([
      line('9:17', `plover.event is ${event}, which needs recipients; name the other side`),
    ])
    expect(faultsOf(cameo, plover, 'recipients: []\n')).toHaveLength(1)
    expect(faultsOf(cameo, plover, HOSTS)).toEqual([])
  })

  it('reports a visit without hosts, and not with them', () => {
    const visit = '{event: CONSULT, mode: visit, context: []}'
    expect(faultsOf("'042'", visit)).toEqual([
      line('9:32', 'plover.mode is visit, which needs recipients; name the hosts of the visitor'),
    ])
    expect(faultsOf("'042'", visit, HOSTS)).toEqual([])
  })

  it('takes of each code its own class and that of no other code that differs from it', () => {
    const codes = [...PLOVER_OF_CAMEO.keys()]
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (cameo, other) => {
        const expected = PLOVER_OF_CAMEO.get(cameo)
        const given = PLOVER_OF_CAMEO.get(other)
        // Where a class leaves the mode or the context open, what the two accept may overlap.
        fc.pre(expected !== undefined && given !== undefined && expected?.event !== given?.event)
        const [mode = null] = given?.modes ?? []
        const plover = given
          ? `{event: ${given.event}, mode: ${mode}, context: [${given.context ?? []}]}`
          : 'null'
        expect(faultsOf(`'${cameo}'`, plover, HOSTS)).toHaveLength(1)
        const [own = null] = expected?.modes ?? []
        const right = expected
          ? `{event: ${expected.event}, mode: ${own}, context: [${expected.context ?? []}]}`
          : 'null'
        expect(faultsOf(`'${cameo}'`, right, HOSTS)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})
