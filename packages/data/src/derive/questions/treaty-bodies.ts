import type { Actor, Dataset, Treaty, TreatyAct } from '../../generated/types.ts'
import { formatDate, isDay } from '../dates.ts'
import { actDateFact, datesOfAct } from './dated-events.ts'
import { stateOf } from './membership.ts'
import { mayOverlap } from './people-and-places.ts'
import type { Draft, Template } from './template.ts'

/** "On which day did each of these bodies decide?" No source gives for one of them a date that is another's. */
export const daysOfBodies: Template = {
  name: 'bodies-and-days',
  drafts: (dataset) =>
    dataset.treaties.flatMap((treaty): Draft[] => {
      const decisions = decisionsOn(dataset, treaty).filter(({ act }) => isDay(act.date))
      const isApart = decisions.every(({ act }, index) =>
        decisions
          .slice(index + 1)
          .every((other) =>
            datesOfAct(act).every((one) => datesOfAct(other.act).every((two) => !mayOverlap(one, two))),
          ),
      )
      if (decisions.length < 3 || !isApart) return []
      return [
        {
          format: 'match',
          subject: treaty.id,
          stem: `On which day did each of these bodies decide on the ${treaty.shortName}?`,
          pairs: decisions.map(({ act, body }) => ({
            left: body.name,
            right: formatDate(act.date),
            rationale: told(act),
          })),
          explanation: decisions.map(({ act }) => told(act)).join(' '),
          topic: 'treaty-law',
          difficulty: 'hard',
          supports: [treaty.id, ...decisions.map(({ body }) => body.id)],
          asks: decisions.map(({ act }) => actDateFact(dataset.events, treaty, act)),
          citations: decisions.flatMap(({ act }) => act.citations.slice(0, 1)),
        },
      ]
    }),
}

/** "Which of these bodies are bodies of this party?" A body belongs to one state. */
export const bodiesOfParties: Template = {
  name: 'bodies-of-party',
  drafts: (dataset) =>
    dataset.treaties.flatMap((treaty) => {
      const decisions = decisionsOn(dataset, treaty)
      const owned = decisions.flatMap(({ act, body }) => {
        const state = stateOf(body, dataset.actors)
        return state ? [{ act, body, state }] : []
      })
      return treaty.parties.flatMap((partyId): Draft[] => {
        const party = dataset.actors.find(({ id }) => id === partyId)
        const right = owned.filter(({ state }) => state.id === partyId)
        const wrong = owned.filter(({ state }) => state.id !== partyId)
        if (!party || right.length < 2 || wrong.length < 2) return []
        const about = ({ act, body, state }: (typeof owned)[number]) => ({
          text: body.name,
          rationale: `${body.name}, ${state.name}. ${told(act)}`,
        })
        return [
          {
            format: 'multiple-choice',
            subject: `${treaty.id}-${party.id}`,
            stem: `Which of these bodies took part in the approval of the ${treaty.shortName} for ${party.name}?`,
            right: right.map(about),
            wrong: wrong.map(about),
            explanation: owned
              .map(({ body, state, act }) => `${body.name} (${state.name}), ${formatDate(act.date)}.`)
              .join(' '),
            topic: 'treaty-law',
            difficulty: 'easy',
            supports: [treaty.id, ...owned.map(({ body }) => body.id)],
            asks: [`${treaty.id}/bodies`],
            citations: owned.flatMap(({ act }) => act.citations.slice(0, 1)),
            order: 'by-text',
          },
        ]
      })
    }),
}

interface Decision {
  readonly act: TreatyAct
  readonly body: Actor
}

/** Votes and reviews of one body, surely known; of a body that has another act on the treaty, none. */
function decisionsOn({ actors }: Dataset, treaty: Treaty): Decision[] {
  return treaty.acts
    .filter(({ type, certainty }) => (type === 'chamber-vote' || type === 'review') && certainty === 'high')
    .flatMap((act) => {
      const body = actors.find(({ id }) => act.by.length === 1 && id === act.by[0])
      const isOnlyAct = body && treaty.acts.filter(({ by }) => by.includes(body.id)).length === 1
      return isOnlyAct ? [{ act, body }] : []
    })
}

/** What the body did and when, with every other date that a source gives. */
function told({ date, description, alternatives = [] }: TreatyAct): string {
  const others = alternatives.flatMap((one) =>
    one.date === undefined ? [] : [`${one.statedBy}: ${formatDate(one.date)}.`],
  )
  const also = others.length > 0 ? ` Another date is given by ${others.join(' And by ')}` : ''
  return `${formatDate(date)}: ${description}${also}`
}
