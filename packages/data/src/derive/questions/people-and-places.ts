import type { Actor, Dataset, Place, TreatyAct } from '../../generated/types.ts'
import { dateBounds, formatDate, isDay } from '../dates.ts'
import { actOf } from '../treaties.ts'
import { actDateFact, datesOfAct } from './dated-events.ts'
import { hashBelow, rotate, unique } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** "Who signed for this party?" The signatories of a treaty are listed in full, so nobody else signed. */
export const signatories: Template = {
  name: 'signatory',
  drafts: ({ treaties, actors }) =>
    treaties.flatMap((treaty) =>
      treaty.signatories.flatMap(({ actor, office }): Draft[] => {
        const signer = actors.find(({ id }) => id === actor)
        const party = actors.find(({ id }) => id === signer?.memberOf)
        if (!signer || !party || !treaty.parties.includes(party.id)) return []
        const others = actors.filter(
          (other) =>
            isOfParty(other, party) && !treaty.signatories.some((signatory) => signatory.actor === other.id),
        )
        const signature = actOf(treaty, 'signature')
        const chosen = rotate(others, hashBelow(treaty.id + actor, Math.max(1, others.length))).slice(0, 6)
        const signed =
          office === null ? `${signer.name} signed the treaty.` : `${signer.name} signed as ${office}.`
        return [
          {
            subject: `${treaty.id}-${party.id}`,
            stem: `Who signed the ${treaty.shortName} for ${party.name}?`,
            key: { text: signer.name, rationale: signed },
            distractors: chosen.map((other) => ({
              text: other.name,
              rationale: `${other.name} is not among the signatories of this treaty.`,
            })),
            explanation: signature ? toldAct(signature) : signed,
            topic: 'partnership',
            difficulty: 'easy',
            supports: [treaty.id, signer.id, ...chosen.map(({ id }) => id)],
            asks: [`${treaty.id}/signatories`],
            citations: signature?.citations ?? treaty.citations,
            order: 'by-text',
          },
        ]
      }),
    ),
}

/** "In which city was it signed?" A signature has one place; a city near it is not proved false. */
export const signingCities: Template = {
  name: 'signing-city',
  drafts: (dataset) =>
    dataset.treaties.flatMap((treaty): Draft[] => {
      const { places } = dataset
      const signature = actOf(treaty, 'signature')
      const place = places.find(({ id }) => id === signature?.place)
      const city = place && cityOf(place, places)
      if (signature?.certainty !== 'high' || !place || !city) return []
      const chosen = otherCities(city, dataset)
      return [
        {
          subject: treaty.id,
          stem: `In which city was the ${treaty.shortName} signed?`,
          key: { text: city.name, rationale: `The ${treaty.shortName} was signed there.` },
          distractors: chosen.map((other) => ({
            text: other.name,
            rationale: `The records give ${city.name} as the city of signature.`,
          })),
          explanation: `${city.name}. ${toldAct(signature)}`,
          topic: 'partnership',
          difficulty: 'easy',
          supports: [treaty.id, city.id],
          asks: [`${treaty.id}/city`],
          citations: signature.citations,
          order: 'by-text',
        },
      ]
    }),
}

/** "Which body did this?" A body is proved false when none of its acts on the treaty can fall on that date. */
export const actingBodies: Template = {
  name: 'acting-body',
  drafts: ({ treaties, actors, events }: Dataset) =>
    treaties.flatMap((treaty) =>
      treaty.acts.flatMap((act): Draft[] => {
        const [bodyId, ...more] = act.by
        const body = actors.find(({ id }) => id === bodyId)
        const isOfBody = act.type === 'chamber-vote' || act.type === 'review'
        const isSettled =
          isDay(act.date) &&
          act.certainty === 'high' &&
          !act.alternatives?.some(({ date }) => date !== undefined)
        if (!body || more.length > 0 || !isOfBody || !isSettled) return []
        const bodies = unique(
          treaty.acts
            .filter((other) => ['chamber-vote', 'review', 'committee'].includes(other.type))
            .flatMap((other) => other.by)
            .flatMap((id) => actors.filter((actor) => actor.id === id)),
        )
        // The body itself has an act on that date: this one.
        const others = bodies.filter(
          (other) => !treaty.acts.some((one) => one.by.includes(other.id) && canFallOn(one, act.date)),
        )
        return [
          {
            subject: `${treaty.id}-${act.id}`,
            stem: `Which body decided on the ${treaty.shortName} on ${formatDate(act.date)}?`,
            key: { text: body.name, rationale: act.description },
            distractors: others.map((other) => ({
              text: other.name,
              rationale: `Its act on this treaty has another date.`,
            })),
            explanation: toldAct(act),
            topic: 'treaty-law',
            difficulty: 'medium',
            supports: [treaty.id, body.id, ...others.map(({ id }) => id)],
            asks: [actDateFact(events, treaty, act)],
            citations: act.citations,
            order: 'by-text',
          },
        ]
      }),
    ),
}

/** What was done and when. */
function toldAct({ date, description }: TreatyAct): string {
  return `${formatDate(date)}: ${description}`
}

function isOfParty(person: Actor, party: Actor): boolean {
  return (
    person.type === 'person' &&
    (person.memberOf === party.id || person.offices?.some(({ of }) => of === party.id) === true)
  )
}

/** Whether an act can fall on a date, by any of the dates that sources give for it. */
function canFallOn(act: TreatyAct, date: string): boolean {
  return datesOfAct(act).some((one) => mayOverlap(one, date))
}

/** Whether two dates can mean the same day. */
export function mayOverlap(first: string, second: string): boolean {
  const a = dateBounds(first)
  const b = dateBounds(second)
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999')
}

/** Degrees within which a building is taken to lie in a city, about five kilometres. */
const SAME_CITY = 0.05
/** How many other cities are offered. */
const OTHER_CITIES = 4
/** Degrees beyond which one city surely is not the other, about fifty kilometres. */
const ANOTHER_CITY = 0.5

export type Point = Extract<Place, { readonly type: 'point' }>

/** GeoNames lists the populated places; buildings and plants in the records have no GeoNames id. */
function isCity(place: Place): place is Point {
  return place.type === 'point' && place.identifiers?.geonames !== undefined
}

/** The city that a place is or lies in; none when it lies in no city of the records. */
export function cityOf(place: Place, places: readonly Place[]): Point | undefined {
  return places.filter(isCity).find((city) => distanceInDegrees(city, place) < SAME_CITY)
}

/** Cities that surely are not this one, those first in which most of what is recorded happened. */
export function otherCities(city: Point, { places, events }: Pick<Dataset, 'places' | 'events'>): Point[] {
  const others = places.filter(isCity).filter((other) => distanceInDegrees(other, city) > ANOTHER_CITY)
  const eventsIn = (one: Point) => events.filter(({ place }) => place === one.id).length
  return others
    .sort((first, second) => eventsIn(second) - eventsIn(first) || (first.id < second.id ? -1 : 1))
    .slice(0, OTHER_CITIES)
}

function distanceInDegrees(first: Point, second: Place): number {
  if (second.type !== 'point') return Number.POSITIVE_INFINITY
  return Math.hypot(
    first.coordinates.lat - second.coordinates.lat,
    first.coordinates.lon - second.coordinates.lon,
  )
}
