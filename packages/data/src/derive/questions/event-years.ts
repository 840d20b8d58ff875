import type { Event } from '../../generated/types.ts'
import { formatDate, isBefore } from '../dates.ts'
import { actOf } from '../treaties.ts'
import { dateFact, eventsKnownByYear, firstOf, yearOf } from './dated-events.ts'
import { hashBelow } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** The treaty that the whole dataset is about. */
const TREATY = 'russia-iran-2025'
/** Years that can stand in the place of the right one. */
const YEARS_OFFERED = 5
/** What happened since is asked for by its day or its month: most of it fell into one year. */
const ASKED_UP_TO = 2023

/** "Is this right: it happened in 2014?" Every day that the date can mean lies in one year, so another is false. */
export const eventYears: Template = {
  name: 'event-year',
  drafts: (dataset) =>
    eventsKnownByYear(dataset).flatMap((event): Draft[] => {
      const year = yearOf(event.date)
      if (year === undefined || year > ASKED_UP_TO) return []
      const first = Math.min(year - hashBelow(event.id, YEARS_OFFERED), ASKED_UP_TO + 1 - YEARS_OFFERED + 1)
      const offered = Array.from({ length: YEARS_OFFERED }, (_, index) => first + index)
      return [
        {
          format: 'true-false',
          subject: event.id,
          stem: `Is this right: “${event.title}” happened in […]?`,
          key: { text: String(year), rationale: dated(event) },
          distractors: offered
            .filter((other) => other !== year)
            .map((other) => ({ text: String(other), rationale: dated(event) })),
          explanation: `${formatDate(event.date)}: ${event.description}`,
          topic: firstOf(event.topics),
          difficulty: 'medium',
          supports: [event.id],
          asks: [dateFact(event)],
          order: offered.map(String),
        },
      ]
    }),
}

/** "Which of these happened in which year?" One event a year, so that each year belongs to one of them. */
export const yearsOfEvents: Template = {
  name: 'events-and-years',
  drafts(dataset) {
    const known = eventsKnownByYear(dataset)
    const topics = [...new Set(known.flatMap(({ topics }) => topics))].sort()
    return topics.flatMap((topic): Draft[] => {
      const onTopic = known.filter((event) => event.topics.includes(topic))
      const byYear = [...Map.groupBy(onTopic, ({ date }) => yearOf(date)).entries()]
      const chosen = byYear.flatMap(([year, events]) => {
        const event = events[hashBelow(`${topic}${year}`, events.length)]
        return event && year !== undefined ? [{ event, year }] : []
      })
      if (chosen.length < 4) return []
      return [
        {
          format: 'match',
          subject: topic,
          stem: 'Which of these happened in which year?',
          pairs: chosen.map(({ event, year }) => ({
            left: event.title,
            right: String(year),
            rationale: dated(event),
          })),
          explanation: chosen.map(({ event }) => dated(event)).join(' '),
          topic,
          difficulty: 'medium',
          supports: chosen.map(({ event }) => event.id),
          asks: chosen.map(({ event }) => dateFact(event)),
          citations: chosen.flatMap(({ event }) => event.citations.slice(0, 1)),
        },
      ]
    })
  },
}

/** "Which of these had happened when the treaty was signed?" What lies on the day itself is not asked about. */
export const beforeSigning: Template = {
  name: 'before-signing',
  drafts(dataset) {
    const treaty = dataset.treaties.find(({ id }) => id === TREATY)
    const signature = treaty && actOf(treaty, 'signature')
    if (!treaty || signature?.certainty !== 'high') return []
    const known = eventsKnownByYear(dataset)
    const topics = [...new Set(known.flatMap(({ topics }) => topics))].sort()
    return topics.flatMap((topic): Draft[] => {
      const onTopic = known.filter((event) => event.topics.includes(topic))
      // What came last before and first after is the hardest to tell.
      const right = onTopic.filter(({ date }) => isBefore(date, signature.date)).slice(-4)
      const wrong = onTopic.filter(({ date }) => isBefore(signature.date, date)).slice(0, 4)
      if (right.length < 2 || wrong.length < 2) return []
      return [
        {
          format: 'multiple-choice',
          subject: topic,
          stem: `Which of these had happened before the ${treaty.shortName} was signed?`,
          right: right.map((event) => ({ text: event.title, rationale: dated(event) })),
          wrong: wrong.map((event) => ({ text: event.title, rationale: dated(event) })),
          explanation: [
            `The treaty was signed on ${formatDate(signature.date)}.`,
            ...[...right, ...wrong].map(dated),
          ].join(' '),
          topic,
          difficulty: 'medium',
          supports: [...right, ...wrong]
            .map(({ id }): Event['id'] | typeof treaty.id => id)
            .concat(treaty.id),
          asks: [...right, ...wrong].map(dateFact),
          citations: [...right, ...wrong].flatMap((event) => event.citations.slice(0, 1)),
          order: 'by-text',
        },
      ]
    })
  },
}

/** "Which of these happened in this year?" against what happened in the years beside it. */
export const eventsOfYear: Template = {
  name: 'events-of-year',
  drafts(dataset) {
    const known = eventsKnownByYear(dataset)
    const years = [...new Set(known.flatMap(({ date }) => yearOf(date) ?? []))]
    return years.flatMap((year): Draft[] => {
      const inYear = known.filter(({ date }) => yearOf(date) === year)
      const beside = known.filter(({ date }) => Math.abs((yearOf(date) ?? 0) - year) === 1)
      const right = spread(inYear, 4)
      const wrong = spread(beside, 4)
      const [subject] = right
      if (!subject || right.length < 2 || wrong.length < 2) return []
      return [
        {
          format: 'multiple-choice',
          subject: String(year),
          stem: `Which of these happened in ${year}?`,
          right: right.map((event) => ({ text: event.title, rationale: dated(event) })),
          wrong: wrong.map((event) => ({ text: event.title, rationale: dated(event) })),
          explanation: [...right, ...wrong].map(dated).join(' '),
          topic: firstOf(subject.topics),
          difficulty: 'medium',
          supports: [...right, ...wrong].map(({ id }) => id),
          asks: [...right, ...wrong].map(dateFact),
          citations: [...right, ...wrong].flatMap((event) => event.citations.slice(0, 1)),
          order: 'by-text',
        },
      ]
    })
  },
}

/** As many of the events as wanted, from all over the list. */
function spread(events: readonly Event[], count: number): Event[] {
  if (events.length <= count) return [...events]
  return Array.from(
    { length: count },
    (_, index) => events[Math.floor((index * events.length) / count)],
  ).filter((event) => event !== undefined)
}

function dated(event: Event): string {
  return `${event.title}: ${formatDate(event.date)}.`
}
