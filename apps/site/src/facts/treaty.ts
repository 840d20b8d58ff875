import { type ActorId, actOf, type PlaceId, recordById, type Treaty, type TreatyAct } from '@partnership/data'

/** The treaty that the project is about. */
export const treaty: Treaty = recordById('treaty', 'russia-iran-2025')

/** The one spelling of an actor's name. */
export function actorName(id: ActorId): string {
  return recordById('actor', id).name
}

/** Name of a place. */
export function placeName(id: PlaceId): string {
  return recordById('place', id).name
}

/** An act that the pages cannot do without. */
export function requiredAct(type: TreatyAct['type']): TreatyAct {
  const act = actOf(treaty, type)
  if (!act) throw new Error(`The treaty "${treaty.id}" has no act of type "${type}", which the site shows.`)
  return act
}

/** The party that somebody acts for: the state itself, or the one that a body or an office-holder belongs to. */
export function partyOf(id: ActorId): ActorId | undefined {
  if (treaty.parties.includes(id)) return id
  const { memberOf, offices = [] } = recordById('actor', id)
  const belongsTo = memberOf ? [memberOf] : offices.map((office) => office.of)
  return belongsTo.find((party) => treaty.parties.includes(party))
}

/** A stage of the way from signature to force, and the party that took it; `null` where both did. */
export interface Stage {
  readonly act: TreatyAct
  readonly party: ActorId | null
}

const STAGES: ReadonlySet<TreatyAct['type']> = new Set([
  'signature',
  'chamber-vote',
  'review',
  'promulgation',
  'notification',
  'exchange',
  'entry-into-force',
])

/** The acts that brought the treaty from signature into force, in the order of the record. */
export function stages(): readonly Stage[] {
  return treaty.acts
    .filter(({ type }) => STAGES.has(type))
    .map((act) => {
      const parties = new Set(act.by.map(partyOf))
      const [only] = parties
      return { act, party: parties.size === 1 && only !== undefined ? only : null }
    })
}
