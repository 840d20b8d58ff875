import type { Actor, Citation, Dataset, RecordId, TopicId } from '../../generated/types.ts'
import { isContested } from '../claims.ts'
import { dateBounds, formatDate } from '../dates.ts'
import { isWeak } from '../weakness.ts'
import { firstOf } from './dated-events.ts'
import { isOfParty } from './people-and-places.ts'
import { hashBelow, rotate } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** Something that one person is on record as saying, and nobody else. */
interface Statement {
  readonly id: Extract<RecordId, string>
  readonly speaker: Actor
  /** `2025-06`. */
  readonly month: string
  /** What follows "on record as": `saying that …`, `speaking about …`. */
  readonly words: string
  /** What was said alone, with a capital letter, where it is a sentence. */
  readonly said?: string
  readonly topics: readonly TopicId[]
  readonly explanation: string
  readonly citations: readonly Citation[]
}

/** Whoever spoke, acted or was named within so many months of it is plausible. */
const WITHIN_MONTHS = 18

/** "Who is on record as saying this?" A person with no record on the matter in that month is not. */
export const speakers: Template = {
  name: 'speaker',
  drafts: (dataset) =>
    statementsIn(dataset).flatMap((statement): Draft[] => {
      const { id, speaker, month, words } = statement
      const others = otherPersons(statement, dataset)
      return [
        {
          subject: id,
          stem: `Who is on record as ${words.replace(/^saying /, `saying in ${formatDate(month)} `).replace(/^speaking /, `speaking in ${formatDate(month)} `)}?`,
          key: { text: speaker.name, rationale: statement.explanation },
          distractors: others.slice(0, 6).map((other) => ({
            text: other.name,
            rationale: `No record has ${other.name} saying this.`,
          })),
          explanation: statement.explanation,
          topic: firstOf(statement.topics),
          difficulty: 'medium',
          supports: [id, speaker.id, ...others.slice(0, 6).map((other) => other.id)],
          asks: [id],
          citations: statement.citations,
          order: 'by-text',
        },
      ]
    }),
}

/** "Who is on record as saying what?" One statement a person, each on record as said by that person alone. */
export const statementsOfSpeakers: Template = {
  name: 'statements-and-speakers',
  drafts(dataset) {
    const sayings = statementsIn(dataset).filter(({ said }) => said !== undefined && said.length <= LONGEST)
    const bySpeaker = [...Map.groupBy(sayings, ({ speaker }) => speaker.id).values()]
    const chosen = bySpeaker.flatMap((own) =>
      own.slice(hashBelow(firstOf(own).speaker.id, own.length)).slice(0, 1),
    )
    if (chosen.length < 3) return []
    return [
      {
        format: 'match',
        subject: 'each',
        stem: 'Who is on record as saying what?',
        pairs: chosen.map(({ said = '', speaker, explanation }) => ({
          left: said,
          right: speaker.name,
          rationale: explanation,
        })),
        explanation: chosen
          .map(({ said, speaker, month }) => `${said}: ${speaker.name} said so in ${formatDate(month)}.`)
          .join(' '),
        topic: 'diplomacy',
        difficulty: 'medium',
        supports: [...chosen.map(({ id }) => id), ...chosen.map(({ speaker }) => speaker.id)],
        asks: chosen.map(({ id }) => id),
        citations: chosen.flatMap(({ citations }) => citations.slice(0, 1)),
      },
    ]
  },
}

const LONGEST = 75

function statementsIn(dataset: Dataset): Statement[] {
  return [...statementsOfEvents(dataset), ...statementsOfClaims(dataset)]
}

/** Events whose title is that somebody says or speaks about something. */
function statementsOfEvents({ events, actors }: Dataset): Statement[] {
  return events.flatMap((event): Statement[] => {
    const [id, ...more] = event.actors
    const speaker = actors.find((actor) => actor.id === id)
    const month = monthOf(event.date)
    const isSure = event.confidence !== 'low' && event.status === 'statement'
    if (!speaker || more.length > 0 || !isSure || month === undefined) return []
    const family = speaker.name.split(' ').at(-1) ?? ''
    const [verb] = [' says that ', ' on '].filter((words) => event.title.startsWith(`${family}${words}`))
    if (verb === undefined) return []
    const rest = event.title.slice(family.length + verb.length)
    const isSaying = verb === ' says that '
    return [
      {
        id: event.id,
        speaker,
        month,
        words: isSaying ? `saying that ${rest}` : `speaking about ${rest}`,
        ...(isSaying ? { said: capitalise(rest) } : {}),
        topics: event.topics,
        explanation: `${formatDate(event.date)}: ${event.description}`,
        citations: event.citations,
      },
    ]
  })
}

/** Positions that one person voiced and nobody answered. */
function statementsOfClaims({ claims, actors }: Dataset): Statement[] {
  return claims.flatMap((claim): Statement[] => {
    const firm = claim.assertions.filter((assertion) => !isWeak(assertion))
    const [first] = firm
    const months = new Set(claim.assertions.map(({ date }) => monthOf(date)))
    const [month] = months
    const isOnes = claim.assertions.every(
      ({ actor, stance }) => actor === first?.actor && stance === 'asserts',
    )
    const speaker = actors.find(({ id, type }) => id === first?.actor && type === 'person')
    const isFound = claim.assessment?.verdict !== 'not-found'
    const isPosition = claim.kind === 'position' && isFound && !isContested(claim)
    if (!isPosition || !isOnes || !speaker || month === undefined || months.size > 1) return []
    const proposition = claim.proposition.replace(/\.$/, '')
    return [
      {
        id: claim.id,
        speaker,
        month,
        words: `saying that ${proposition.replace(/^The /, 'the ')}`,
        said: proposition,
        topics: [claim.topic],
        explanation: `${speaker.name} said so in ${formatDate(month)}.${claim.assessment?.note ? ` ${claim.assessment.note}` : ''}`,
        citations: firm.map(({ citation }) => citation),
      },
    ]
  })
}

/** Persons who were about at the time and of whom no record says that they spoke on the matter in that month. */
function otherPersons({ id, speaker, month, topics, words }: Statement, dataset: Dataset): Actor[] {
  const isNear = (date: string) => {
    const other = monthOf(date)
    return other !== undefined && Math.abs(monthsOf(other) - monthsOf(month)) <= WITHIN_MONTHS
  }
  const persons = dataset.actors.filter(
    (actor) => actor.type === 'person' && actor.id !== speaker.id && !words.includes(familyNameOf(actor)),
  )
  const near = persons.filter((actor) =>
    dataset.events.some((event) => event.actors.includes(actor.id) && isNear(event.date)),
  )
  const free = near.filter((actor) => !mayHaveSpoken(actor, { month, topics }, dataset))
  const states = dataset.actors.filter(({ type }) => type === 'state')
  const sides = states.filter((state) => isWithin(speaker, state, dataset))
  const own = free.filter((actor) => sides.some((state) => isWithin(actor, state, dataset)))
  const rest = free.filter((actor) => !own.includes(actor))
  const turned = (actors: readonly Actor[]) => rotate(actors, hashBelow(id, Math.max(1, actors.length)))
  return [...turned(own), ...turned(rest)]
}

/** Whether some record has a person acting or speaking on one of the topics in a month. */
function mayHaveSpoken(
  { id }: Actor,
  { month, topics }: Pick<Statement, 'month' | 'topics'>,
  { events, claims }: Dataset,
): boolean {
  const isThen = (date: string) => {
    const { earliest, latest } = dateBounds(date)
    return (earliest ?? '') <= `${month}-99` && (latest ?? '9999') >= month
  }
  return (
    events.some(
      (event) =>
        [...event.actors, ...(event.recipients ?? [])].includes(id) &&
        event.topics.some((topic) => topics.includes(topic)) &&
        isThen(event.date),
    ) ||
    claims.some(
      (claim) =>
        topics.includes(claim.topic) &&
        claim.assertions.some(({ actor, speaker, date }) => (actor === id || speaker === id) && isThen(date)),
    )
  )
}

/** Whether a person serves a state, or a body of it. */
function isWithin(person: Actor, state: Actor, { actors }: Pick<Dataset, "actors">): boolean {
  if (isOfParty(person, state)) return true
  const above = actors.find(({ id }) => id === person.memberOf)
  return above !== undefined && (above.id === state.id || isWithin(above, state, { actors }))
}

/** The month in which every day of a date lies. */
function monthOf(date: string): string | undefined {
  const { earliest, latest } = dateBounds(date)
  const month = earliest?.slice(0, 7)
  return month !== undefined && month === latest?.slice(0, 7) ? month : undefined
}

function monthsOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

function familyNameOf({ name }: Actor): string {
  return name.split(' ').at(-1) ?? name
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
