import type { Event } from '../../generated/types.ts'
import { formatDate } from '../dates.ts'
import { dateFact, onDaysOfTheirOwn, settledEvents, writesYear } from './dated-events.ts'
import { hashBelow } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** "Which of these came first?" Asked only of events on days of their own, so that the order is proved. */
export const eventOrder: Template = {
  name: 'event-order',
  drafts({ events, treaties }) {
    const settled = settledEvents(events, treaties)
    return topicsOf(settled).flatMap((topic): Draft[] => {
      const onTopic = settled.filter((event) => event.topics.includes(topic) && !writesYear(event))
      const chosen = spread(onTopic, hashBelow(topic, 3))
      const [first, ...rest] = chosen
      if (!first || rest.length < 2) return []
      return [
        {
          subject: topic,
          stem: 'Which of these came first?',
          key: { text: first.title, rationale: dated(first) },
          distractors: rest.map((event) => ({ text: event.title, rationale: dated(event) })),
          ...aboutOrderOf(chosen),
          topic,
          order: 'by-text',
        },
      ]
    })
  },
}

/** "In which order did these happen?" Each two of them are on days that cannot overlap. */
export const eventSequence: Template = {
  name: 'event-sequence',
  drafts({ events, treaties }) {
    const settled = settledEvents(events, treaties).filter((event) => !writesYear(event))
    return topicsOf(settled).flatMap((topic): Draft[] => {
      const inOrder = onDaysOfTheirOwn(settled.filter((event) => event.topics.includes(topic)))
      // The last of them, since what is long past is known to be so.
      const chosen = inOrder.slice(-MOST)
      if (chosen.length < FEWEST) return []
      return [
        {
          format: 'order',
          subject: topic,
          stem: 'In which order did these happen, the earliest first?',
          entries: chosen.map((event) => ({ text: event.title, rationale: dated(event) })),
          ...aboutOrderOf(chosen),
          topic,
        },
      ]
    })
  },
}

const FEWEST = 4
const MOST = 6

/** What every question on the order of some events has. */
function aboutOrderOf(events: readonly Event[]) {
  return {
    explanation: events.map(dated).join(' '),
    difficulty: 'hard',
    supports: events.map(({ id }) => id),
    asks: events.map(dateFact),
    citations: events.flatMap(({ citations }) => citations.slice(0, 1)),
  } as const
}

function dated(event: Event): string {
  return `${event.title}: ${formatDate(event.date)}.`
}

function topicsOf(events: readonly Event[]) {
  return [...new Set(events.flatMap((event) => event.topics))].sort()
}

/** Four events in a row of the list, from an offset, each on a day of its own. */
function spread(events: readonly Event[], offset: number): Event[] {
  const inOrder = onDaysOfTheirOwn(events)
  const start = Math.max(0, Math.min(offset, inOrder.length - 4))
  return inOrder.slice(start, start + 4)
}
