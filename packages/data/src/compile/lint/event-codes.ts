import type { Event } from '../../generated/types.ts'

type Plover = NonNullable<Event['plover']>

/** What PLOVER says for a CAMEO code. Of `modes` one must stand; `context` is the whole list, where it is given. */
export interface PloverClass {
  readonly event: Plover['event']
  readonly modes: readonly Plover['mode'][]
  readonly context?: readonly string[]
}

/**
 * CAMEO codes with their PLOVER class, from `CAMEO2PLOVER-2021.txt` and the manual of openeventdata/PLOVER at commit
 * 5e0c24fb. Null: PLOVER dropped the code. Only codes that were checked there are listed, so that a record with any
 * other code stops the build until its row has been checked too.
 */
export const PLOVER_OF_CAMEO: ReadonlyMap<string, PloverClass | null> = new Map<string, PloverClass | null>([
  ['010', null],
  ['011', null],
  ['015', null],
  ['016', null],
  ['030', { event: 'AGREE', modes: [null] }],
  ['0312', { event: 'AGREE', modes: [null] }],
  ['032', { event: 'AGREE', modes: [null] }],
  ['036', { event: 'AGREE', modes: [null] }],
  // A multilateral summit has the code of any other meeting, and a mode of its own.
  ['040', { event: 'CONSULT', modes: [null, 'multilateral'] }],
  ['041', { event: 'CONSULT', modes: ['phone'] }],
  ['042', { event: 'CONSULT', modes: ['visit'] }],
  ['043', { event: 'CONSULT', modes: ['visit'] }],
  ['044', { event: 'CONSULT', modes: ['third-party'] }],
  ['045', { event: 'CONSULT', modes: [null], context: ['diplomatic'] }],
  ['046', { event: 'CONSULT', modes: [null], context: ['diplomatic'] }],
  ['051', { event: 'SUPPORT', modes: [null] }],
  ['052', { event: 'SUPPORT', modes: [null] }],
  ['053', { event: 'SUPPORT', modes: [null] }],
  ['057', { event: 'SUPPORT', modes: [null], context: ['diplomatic'] }],
  ['061', { event: 'COOPERATE', modes: [null], context: ['economic'] }],
  ['062', { event: 'COOPERATE', modes: [null], context: ['military'] }],
  ['064', { event: 'COOPERATE', modes: [null], context: ['intelligence'] }],
  ['072', { event: 'AID', modes: [null], context: ['military'] }],
  ['111', { event: 'ACCUSE', modes: ['disapprove'] }],
  ['112', { event: 'ACCUSE', modes: ['allege'] }],
  ['1121', { event: 'ACCUSE', modes: ['allege'], context: ['crime', 'corruption'] }],
  ['1122', { event: 'ACCUSE', modes: ['allege'], context: ['human_rights'] }],
  ['1123', { event: 'ACCUSE', modes: ['allege'], context: ['military'] }],
  ['1124', { event: 'ACCUSE', modes: ['allege'], context: ['military', 'legal'] }],
  ['1125', { event: 'ACCUSE', modes: ['allege'], context: ['legal'] }],
  ['114', { event: 'ACCUSE', modes: ['allege'] }],
  ['115', { event: 'ACCUSE', modes: ['allege'] }],
  ['125', { event: 'REJECT', modes: ['meet'] }],
  ['127', { event: 'REJECT', modes: ['meet'] }],
  ['138', { event: 'THREATEN', modes: ['violence'] }],
  ['163', { event: 'COERCE', modes: ['restrict'], context: ['diplomatic'] }],
  ['190', { event: 'ASSAULT', modes: [null], context: ['military'] }],
  ['195', { event: 'ASSAULT', modes: ['heavy-weapons'] }],
])

/** PLOVER classes that may stand without a CAMEO code, because CAMEO has none for the act: leaving an agreement. */
export const WITHOUT_CAMEO: readonly PloverClass[] = [{ event: 'SANCTION', modes: ['discontinue'] }]

/** PLOVER events that say what one side does to another, so that the other must be named. */
export const NEEDS_RECIPIENTS: readonly Plover['event'][] = ['AID', 'COOPERATE', 'SANCTION']
