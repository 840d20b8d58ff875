import type { Actor, Dataset, Event } from '../../generated/types.ts'
import { formatDate } from '../dates.ts'
import { dateFact, firstOf } from './dated-events.ts'
import { serves } from './membership.ts'
import { cityOf, otherCities, type Point } from './people-and-places.ts'
import { hashBelow, unique } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** "In which city did this happen?" An event has one place; a city near it is not proved false. */
export const eventCities: Template = {
  name: 'event-city',
  drafts: (dataset) =>
    placedEvents(dataset).flatMap(({ event, city }): Draft[] => {
      // Where a treaty was signed is asked of the treaty.
      if (event.act !== undefined || !isOfTwoParties(event, dataset)) return []
      const chosen = otherCities(city, dataset)
      return [
        {
          subject: event.id,
          stem: `In which city did this happen: “${event.title}”?`,
          key: { text: city.name, rationale: told(event) },
          distractors: chosen.map((other) => ({
            text: other.name,
            rationale: `The records give ${city.name} as the place.`,
          })),
          explanation: `${city.name}. ${told(event)}`,
          topic: firstOf(event.topics),
          difficulty: 'easy',
          supports: [event.id, city.id],
          asks: [`${event.id}/place`],
          order: 'by-text',
        },
      ]
    }),
}

/** "Which of these happened in which city?" One event a city, of those that the title does not name. */
export const citiesOfEvents: Template = {
  name: 'events-and-cities',
  drafts(dataset) {
    const placed = placedEvents(dataset)
    const cities = unique(placed.map(({ city }) => city))
    const chosen = cities.flatMap((city) => {
      const here = placed.filter((one) => one.city === city)
      const shared = here.filter(({ event }) => isOfTwoParties(event, dataset))
      const best = shared.length > 0 ? shared : here
      return best.slice(hashBelow(city.id, best.length)).slice(0, 1)
    })
    const [first] = chosen
    if (!first || chosen.length < 3) return []
    return [
      {
        format: 'match',
        subject: 'each',
        stem: 'Which of these happened in which city?',
        pairs: chosen.map(({ event, city }) => ({
          left: event.title,
          right: city.name,
          rationale: told(event),
        })),
        explanation: chosen.map(({ event, city }) => `${event.title}: ${city.name}.`).join(' '),
        topic: firstOf(first.event.topics),
        difficulty: 'easy',
        supports: [...chosen.map(({ event }) => event.id), ...cities.map(({ id }) => id)],
        asks: chosen.flatMap(({ event }) => [`${event.id}/place`, ...(event.act ? [dateFact(event)] : [])]),
        citations: chosen.flatMap(({ event }) => event.citations.slice(0, 1)),
      },
    ]
  },
}

interface Placed {
  readonly event: Event
  readonly city: Point
}

/** Events of high confidence in a city, which neither the title nor a body that sits there gives away. */
function placedEvents({ events, places }: Dataset): Placed[] {
  return events.flatMap((event): Placed[] => {
    const place = places.find(({ id }) => id === event.place)
    const city = place && cityOf(place, places)
    const isSure = event.status === 'reported-fact' && event.confidence === 'high' && event.note === undefined
    if (!place || !city || !isSure) return []
    const names = [place.name, city.name]
    const isTold = names.some((name) => event.title.includes(name))
    // Where a body of a state did something alone is no question.
    const isMeeting = [...event.actors, ...(event.recipients ?? [])].length > 1
    return isTold || !isMeeting ? [] : [{ event, city }]
  })
}

/** Whether two states that have a treaty with each other acted, so that it can have been in either. */
function isOfTwoParties({ actors: ids }: Event, { actors, treaties }: Dataset): boolean {
  const involved = ids.flatMap((id) => actors.filter((actor) => actor.id === id))
  const isInvolved = (party: Actor['id']) =>
    involved.some((actor) => actor.id === party || serves(actor, party, actors))
  return treaties.some(({ parties }) => parties.length > 1 && parties.every(isInvolved))
}

function told({ date, description }: Event): string {
  return `${formatDate(date)}: ${description}`
}
