import { formatDate } from '../dates.ts'
import { monthNumber, monthOfNumber } from '../months.ts'
import { dateFact, firstOf, settledEvents, writesYear } from './dated-events.ts'
import { hashBelow } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** How many months can be answered. */
const SPAN = 36
/** The right month stands so many months or more from either end, and not in the middle. */
const LEAST_OFFSET = 6
const OFFSETS = 7
/** Since this year events lie close enough together for a month to be a fair question. */
const ASKED_SINCE = '2022'

/** "In which month did this happen?" Of the events that are no act of a treaty; of those the day is asked. */
export const eventMonths: Template = {
  name: 'event-month',
  drafts({ events, treaties }) {
    const settled = settledEvents(events, treaties)
    const latest = Math.max(...settled.map(({ date }) => monthNumber(date.slice(0, 7))))
    return settled.flatMap((event): Draft[] => {
      if (event.treaties !== undefined || event.date < ASKED_SINCE || writesYear(event)) return []
      const value = monthNumber(event.date.slice(0, 7))
      const offset = LEAST_OFFSET + hashBelow(event.id, OFFSETS)
      // A month of which no record knows yet would be no answer that anybody gives.
      const isEarly = hashBelow(`${event.id}-side`, 2) === 0 && value + SPAN - offset <= latest + LEAST_OFFSET
      const low = isEarly ? value - offset : value - SPAN + offset
      return [
        {
          format: 'estimate',
          subject: event.id,
          stem: `In which month did this happen: “${event.title}”?`,
          estimate: {
            quantity: 'month',
            month: event.date.slice(0, 7),
            earliest: monthOfNumber(low),
            latest: monthOfNumber(low + SPAN),
          },
          explanation: `${formatDate(event.date)}: ${event.description}`,
          topic: firstOf(event.topics),
          difficulty: 'medium',
          supports: [event.id],
          asks: [dateFact(event)],
        },
      ]
    })
  },
}
