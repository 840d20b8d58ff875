import { formatDate } from '../dates.ts'
import { monthNumber, monthOfNumber } from '../months.ts'
import { dateFact, firstOf, settledEvents, writesYear } from './dated-events.ts'
import { placeOnScale } from './scale.ts'
import type { Draft, Template } from './template.ts'

/** How many months can be answered; of an event so late that some of them are still to come, fewer. */
const SPAN = 36
const LEAST_SPAN = 12
/** How many months later than the last event of all can be answered: one long after it would be nobody's answer. */
const BEYOND = 3
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
      const { low, high } = monthsAround(value, event.id, latest + BEYOND)
      return [
        {
          format: 'estimate',
          subject: event.id,
          stem: `In which month did this happen: “${event.title}”?`,
          estimate: {
            quantity: 'month',
            month: event.date.slice(0, 7),
            earliest: monthOfNumber(low),
            latest: monthOfNumber(high),
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

/** The first and the last month that can be answered, so that where the right one stands between them says nothing. */
function monthsAround(value: number, text: string, last: number): { low: number; high: number } {
  const wanted = placeOnScale(text)
  const room = last - value
  const spanFor = (place: number) => Math.min(SPAN, Math.floor(room / (1 - place)))
  const place = spanFor(wanted) < LEAST_SPAN ? Math.max(wanted, 1 - wanted) : wanted
  const span = Math.max(LEAST_SPAN, spanFor(place))
  const low = value - Math.round(span * place)
  return { low, high: low + span }
}
