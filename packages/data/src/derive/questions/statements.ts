import type { Actor, Citation, ClaimId, Dataset, EventId, TopicId } from '../../generated/types.ts'
import { isContested } from '../claims.ts'
import { dateBounds, formatDate } from '../dates.ts'
import { isWeak } from '../weakness.ts'
import { capitalise } from './wording.ts'

/** Something that one person is on record as saying, and nobody else. */
export interface Statement {
  readonly id: EventId | ClaimId
  readonly speaker: Actor
  /** `2025-06`. */
  readonly month: string
  readonly verb: 'say' | 'speak'
  /** What follows the verb: `that …`, `about …`. */
  readonly words: string
  /** What was said alone, with a capital letter, where it is a sentence. */
  readonly said?: string
  readonly topics: readonly TopicId[]
  readonly explanation: string
  readonly citations: readonly Citation[]
}

/** Every statement in the records that one person alone is on record for. */
export function statementsIn(dataset: Dataset): Statement[] {
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
        verb: isSaying ? 'say' : 'speak',
        words: isSaying ? `that ${rest}` : `about ${rest}`,
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
    // What is only near to what was said is put into nobody's mouth.
    const isFound = claim.assessment?.verdict === 'corroborated'
    const isPosition = claim.kind === 'position' && isFound && !isContested(claim)
    if (!isPosition || !isOnes || !speaker || month === undefined || months.size > 1) return []
    const proposition = claim.proposition.replace(/\.$/, '')
    return [
      {
        id: claim.id,
        speaker,
        month,
        verb: 'say',
        words: `that ${proposition.replace(/^The /, 'the ')}`,
        said: proposition,
        topics: [claim.topic],
        explanation: `In ${formatDate(month)} ${speaker.name} said that ${proposition.replace(/^The /, 'the ')}.${claim.assessment?.note ? ` ${claim.assessment.note}` : ''}`,
        citations: firm.map(({ citation }) => citation),
      },
    ]
  })
}

/** The month in which every day of a date lies. */
export function monthOf(date: string): string | undefined {
  const { earliest, latest } = dateBounds(date)
  const month = earliest?.slice(0, 7)
  return month !== undefined && month === latest?.slice(0, 7) ? month : undefined
}
