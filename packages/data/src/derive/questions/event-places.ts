import type { Dataset, Event } from '../../generated/types.ts'
import { formatDate } from '../dates.ts'
import { dateFact, firstOf } from './dated-events.ts'
import { cityOf, isAnotherCity, isCity, type Point } from './people-and-places.ts'
import { hashBelow, rotate, unique } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** "In which city did this happen?" An event has one place; a city near it is not proved false. */
export const eventCities: Template = {
  name: 'event-city',
  drafts: (dataset) => {
    const cities = dataset.places.filter(isCity)
    return placedEvents(dataset).flatMap(({ event, city }): Draft[] => {
      // Where a treaty was signed is asked of the treaty.
      if (event.act !== undefined) return []
      const others = cities.filter((other) => isAnotherCity(other, city))
      const chosen = rotate(others, hashBelow(event.id, Math.max(1, others.length))).slice(0, 6)
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
    })
  },
}

/** "Which of these happened in which city?" One event a city, of those that the title does not name. */
export const citiesOfEvents: Template = {
  name: 'events-and-cities',
  drafts(dataset) {
    const placed = placedEvents(dataset)
    const cities = unique(placed.map(({ city }) => city))
    const chosen = cities.flatMap((city) => {
      const here = placed.filter((one) => one.city === city)
      return here.slice(hashBelow(city.id, here.length)).slice(0, 1)
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
    const isTold = names.some((name) => event.title.includes(name)) || event.title.includes('Syria')
    return isTold || event.actors.length < 2 ? [] : [{ event, city }]
  })
}

function told({ date, description }: Event): string {
  return `${formatDate(date)}: ${description}`
}
