import type { Actor, Dataset } from '../../generated/types.ts'
import { dateBounds, formatDate } from '../dates.ts'
import { firstOf } from './dated-events.ts'
import { serves, stateOf } from './membership.ts'
import { hashBelow, rotate } from './selection.ts'
import { monthOf, type Statement, statementsIn } from './statements.ts'
import type { Draft, Template } from './template.ts'
import { wordsIn } from './wording.ts'

/** Whoever spoke, acted or was named within so many months of it is plausible. */
const WITHIN_MONTHS = 18

/** "Who is on record as saying this?" A person with no record on the matter in that month is not. */
export const speakers: Template = {
  name: 'speaker',
  drafts: (dataset) =>
    statementsIn(dataset).flatMap((statement): Draft[] => {
      const { id, speaker } = statement
      const others = otherPersons(statement, dataset)
      return [
        {
          subject: id,
          stem: stemOn(statement),
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
    const sayings = statementsIn(dataset).filter(
      ({ said }) => said !== undefined && wordsIn(said) <= MOST_WORDS,
    )
    const bySpeaker = [...Map.groupBy(sayings, ({ speaker }) => speaker.id).values()]
    const chosen = bySpeaker.flatMap((own) => own.slice(hashBelow(firstOf(own).id, own.length)).slice(0, 1))
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

/** More words leave no room in an answer. */
const MOST_WORDS = 10

function stemOn({ verb, month, words }: Statement): string {
  return `Who is on record as ${verb}ing in ${formatDate(month)} ${words}?`
}

/** Persons who were about at the time and of whom no record says that they spoke on the matter in that month. */
function otherPersons({ id, speaker, month, topics, words }: Statement, dataset: Dataset): Actor[] {
  const isNear = (date: string) => {
    const other = monthOf(date)
    return other !== undefined && Math.abs(monthsOf(other) - monthsOf(month)) <= WITHIN_MONTHS
  }
  const persons = dataset.actors.filter(
    (actor) => actor.type === 'person' && !words.includes(familyNameOf(actor)),
  )
  const near = persons.filter(
    (actor) =>
      !hasLeft(actor, month) &&
      dataset.events.some((event) => event.actors.includes(actor.id) && isNear(event.date)),
  )
  // The statement itself leaves out its speaker.
  const free = near.filter((actor) => !mayHaveSpoken(actor, { month, topics }, dataset))
  const parties = dataset.treaties.flatMap((treaty) => treaty.parties)
  const side = stateOf(speaker, dataset.actors)
  const own = free.filter((actor) => side && serves(actor, side.id, dataset.actors))
  const rest = free.filter(
    (actor) => !own.includes(actor) && parties.some((party) => serves(actor, party, dataset.actors)),
  )
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

/** Whether an office of a person had ended before a month, so that nobody would take that person for the speaker. */
function hasLeft({ offices = [] }: Actor, month: string): boolean {
  return offices.some(({ to }) => {
    const latest = to === null ? null : dateBounds(to).latest
    return latest !== null && latest < month
  })
}

function monthsOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

function familyNameOf({ name }: Actor): string {
  return name.split(' ').at(-1) ?? name
}
